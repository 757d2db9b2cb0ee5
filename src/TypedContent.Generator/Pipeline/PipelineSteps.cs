namespace TypedContent.Generator.Pipeline;

/// <summary>The tracking names of the pipeline's steps. Each has an incremental test.</summary>
internal static class PipelineSteps
{
    public const string ProjectOptions = nameof(ProjectOptions);
    public const string ProjectSeverities = nameof(ProjectSeverities);
    public const string ProjectTypes = nameof(ProjectTypes);
    public const string DeclaredTypes = nameof(DeclaredTypes);
    public const string Patterns = nameof(Patterns);
    public const string ContentFiles = nameof(ContentFiles);
    public const string SourceFiles = nameof(SourceFiles);
    public const string SourcePages = nameof(SourcePages);
    public const string PageShapes = nameof(PageShapes);
    public const string TypeNames = nameof(TypeNames);
    public const string Schemas = nameof(Schemas);
    public const string DeclaredSchemas = nameof(DeclaredSchemas);
    public const string Entries = nameof(Entries);
    public const string Bodies = nameof(Bodies);
    public const string RenderedPages = nameof(RenderedPages);
    public const string SiteUrls = nameof(SiteUrls);
    public const string LinkedBodies = nameof(LinkedBodies);
    public const string Assets = nameof(Assets);
    public const string LinkedSite = nameof(LinkedSite);
    public const string LinkProblems = nameof(LinkProblems);
    public const string SiteSymbols = nameof(SiteSymbols);
    public const string Backlinks = nameof(Backlinks);
    public const string FrontMatterShards = nameof(FrontMatterShards);
    public const string BodyShards = nameof(BodyShards);
    public const string ExportOptions = nameof(ExportOptions);
    public const string Declarations = nameof(Declarations);
    public const string EditorSchemas = nameof(EditorSchemas);
    public const string Problems = nameof(Problems);
    public const string Report = nameof(Report);
}

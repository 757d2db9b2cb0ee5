using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;

namespace TypedContent.Generator.Analyzers;

/// <summary>Checks types with <c>[ContentCollection]</c> or <c>[ContentPage]</c>, and those that their properties hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.OfDeclarations;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TypedContent.ContentCollectionAttribute") is not null)
            {
                start.RegisterSymbolAction(new DeclarationCheck(start.Compilation, start.Options).Run, SymbolKind.NamedType);
            }
        });
    }

    /// <summary>Has state: what all declared types have to know of each other and of the files, found out once for a compilation.</summary>
    private sealed class DeclarationCheck(Compilation compilation, AnalyzerOptions options)
    {
        private readonly object _gate = new();
        private ContentTypes? _types;
        private ContentPaths? _paths;

        public void Run(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol; // By its registration.
            var types = Types(context.CancellationToken);
            if (!types.Objects.Contains(type))
            {
                return;
            }

            var ofDeclarations = types.Declared.Where(one => SymbolEqualityComparer.Default.Equals(one.Type, type)).SelectMany(one => Check(one, types, context.CancellationToken));
            foreach (var diagnostic in ofDeclarations.Concat(Check(type, context.CancellationToken)))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }

        private IEnumerable<Diagnostic> Check(Declaration declaration, ContentTypes types, CancellationToken cancellationToken)
        {
            var project = ProjectOptionsReader.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).Value;
            Diagnostic?[] single =
            [
                PatternRule.Check(declaration, Paths(project, cancellationToken)),
                SiteNameRule.Check(declaration, types.Declared, project.ClassName),
                OrderByRule.Check(declaration),
            ];
            return TypeShapeRule.Check(declaration, cancellationToken).Concat(single.OfType<Diagnostic>()).Concat(UrlRule.Check(declaration, cancellationToken));
        }

        /// <summary>What a type inherits is checked where it is declared, but for what it may not have beside something inherited.</summary>
        private static IEnumerable<Diagnostic> Check(INamedTypeSymbol type, CancellationToken cancellationToken)
        {
            List<IPropertySymbol> properties = [.. ContentMembers.Of(type)];
            var ofEach = properties.Where(property => SymbolEqualityComparer.Default.Equals(property.ContainingType, type)).SelectMany(property => new[] { PropertyTypeRule.Check(property, cancellationToken), InverseRule.Check(type, property) }
                .OfType<Diagnostic>()
                .Concat(AttributeEffectRule.Check(property))
                .Concat(DateFormatRule.Check(property))
                .Concat(ConstraintRule.Check(property)));
            return ofEach.Concat(ExtraKeysRule.Check(type, properties)).Concat(KeyRule.Check(type, properties));
        }

        private ContentTypes Types(CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                return _types ??= ContentTypes.Read(compilation, cancellationToken);
            }
        }

        private ContentPaths Paths(ProjectOptions project, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                return _paths ??= ContentPaths.Read(options, project, cancellationToken);
            }
        }
    }
}

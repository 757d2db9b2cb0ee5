namespace AcademicSite.Markup;

/// <summary>A piece of HTML. <c>Html.Of($"…")</c> encodes each value in it that is not HTML itself.</summary>
public readonly record struct Html(string Text)
{
    public static Html Empty { get; } = new("");

    public static Html Of(HtmlWriter writer) => new(writer.ToString());

    /// <summary>HTML that the content brings along: a rendered body, or a front-matter value that is meant to hold tags.</summary>
    public static Html Raw(string? text) => new(text ?? "");

    public static Html Join<T>(IEnumerable<T> items, Func<T, Html> render) => new(string.Concat(items.Select(item => render(item).Text)));

    public override string ToString() => Text;
}

namespace TypedContent.Generator.Schemas;

/// <summary>Addresses as the attributes of .NET judge them, which is by little.</summary>
internal static class AddressForms
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    public static bool IsUrl(string text) => Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>One <c>@</c>, neither first nor last, on one line.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && text.LastIndexOf('@') == at && text.IndexOfAny(['\r', '\n']) < 0;
    }
}

namespace TypedContent.Generator.Model;

/// <summary>Hands out the names of one C# scope, each once. A name that the scope has anyway gets a trailing <c>_</c>, one that is taken a number.</summary>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <param name="owner">Who takes the name, for <see cref="OwnerOf"/>.</param>
    public string Take(string wanted, string owner)
    {
        var name = _reserved.Contains(wanted) ? wanted + "_" : wanted;
        var stem = name;
        for (var number = 2; _reserved.Contains(name) || _owners.ContainsKey(name); number++)
        {
            name = stem + (char.IsDigit(stem[^1]) ? "_" : "") + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _owners.Add(name, owner);
        return name;
    }

    /// <summary>Who has taken the name that <paramref name="wanted"/> would have been; null if nobody has.</summary>
    public string? OwnerOf(string wanted) => _owners.TryGetValue(_reserved.Contains(wanted) ? wanted + "_" : wanted, out var owner) ? owner : null;
}

namespace TypedContent.Generator.Model;

/// <summary>Hands out the names of one C# scope, each once. A name that the scope has anyway gets a trailing <c>_</c>, one that is taken a number.</summary>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <param name="owner">Who takes the name, for <see cref="OwnerOf"/>.</param>
    public string Take(string wanted, string owner)
    {
        var name = Naming.Unique(Natural(wanted), candidate => _reserved.Contains(candidate) || _owners.ContainsKey(candidate));
        _owners.Add(name, owner);
        return name;
    }

    /// <summary>Who has taken the name that <paramref name="wanted"/> would have been; null if nobody has.</summary>
    public string? OwnerOf(string wanted) => _owners.TryGetValue(Natural(wanted), out var owner) ? owner : null;

    private string Natural(string wanted) => _reserved.Contains(wanted) ? wanted + "_" : wanted;
}

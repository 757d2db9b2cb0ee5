using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Hands out the names of the records nested in one set of pages: after their owner, and unique in the namespace.</summary>
internal sealed class NestedNames(AssignedType type)
{
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase) { type.RecordName };

    /// <param name="Clash">The project's own type that took the natural name; null where there is none.</param>
    public (string Name, string? Clash) Next(string owner, string property, bool isListed)
    {
        var natural = owner + ((isListed ? Singular.OfName(property) : null) ?? property);
        var candidate = IsFree(natural) || !isListed ? natural : owner + property;
        var name = IsFree(candidate) ? candidate : Naming.Unique($"{owner}_{property}", name => !IsFree(name));
        _used.Add(name);
        return (name, type.Taken.Any(taken => taken.IsOfProject && IsSame(taken.Name, natural)) ? natural : null);
    }

    /// <summary>
    /// A name that starts like the record of another set could be what one of its nested records is called. No name but ours
    /// holds an underscore, so those with one are free by construction.
    /// </summary>
    private bool IsFree(string name) =>
        !_used.Contains(name)
        && !type.Taken.Any(taken => IsSame(taken.Name, name)
            || (!taken.IsOfProject && name.StartsWith(taken.Name, StringComparison.OrdinalIgnoreCase) && name.IndexOf('_', 1) < 0));

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Schemas;

/// <summary>The type names of the content namespace, sorted, so that a site of many types need not compare each with each.</summary>
/// <param name="generated">All names of generated types but those of nested records.</param>
internal sealed class TakenNames(IEnumerable<string> generated, ProjectTypes project)
{
    private readonly List<TakenName> _names =
    [
        .. generated.Select(static name => new TakenName(name, IsOfProject: false))
            .Concat(project.Declared
                .Where(static declared => declared.Kind is not ProjectTypeKind.PartialRecord)
                .Select(static declared => new TakenName(declared.Name, IsOfProject: true)))
            .OrderBy(static taken => taken.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The longer names that start with <paramref name="name"/>, in ordinal order. Case does not count.</summary>
    public EquatableArray<TakenName> StartingLike(string name)
    {
        List<TakenName> alike = [];
        for (var index = IndexAfter(name); index < _names.Count && _names[index].Name.StartsWith(name, StringComparison.OrdinalIgnoreCase); index++)
        {
            alike.Add(_names[index]);
        }

        return alike.OrderBy(static taken => taken.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Where the names behind <paramref name="name"/> begin: first of all those that start with it.</summary>
    private int IndexAfter(string name)
    {
        var (low, high) = (0, _names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = StringComparer.OrdinalIgnoreCase.Compare(_names[middle].Name, name) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

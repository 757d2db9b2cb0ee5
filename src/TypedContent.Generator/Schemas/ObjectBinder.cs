using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;

namespace TypedContent.Generator.Schemas;

/// <summary>Binds mappings to the objects of a declared type. State: what the page's properties refer to.</summary>
internal sealed class ObjectBinder(DeclaredSchema schema, BindingLog log, CancellationToken cancellationToken)
{
    private const int ShownKeys = 12;

    private readonly List<EntryLinks> _links = [];

    /// <summary>What the properties of the page itself refer to.</summary>
    public IReadOnlyList<EntryLinks> Links => _links;

    /// <param name="block">Where a missing key is reported; null where keys that are not there mean nothing.</param>
    public RecordValue BindRoot(MappingNode mapping, SourceSpan? block) => Bind(mapping, schema.Type.Root, block, isRoot: true);

    public RecordValue? BindNested(MappingNode mapping, ObjectType type) =>
        schema.Type.Find(type.FullName) is { } value ? Bind(mapping, value, mapping.Place, isRoot: false) : null;

    private RecordValue Bind(MappingNode mapping, ContentObject value, SourceSpan? block, bool isRoot)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var keys = schema.KeysOf(value);
        var entries = new MappingEntry?[value.Properties.Count];
        var bound = new Value?[value.Properties.Count];
        List<AnyMember> extra = [];
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (keys.Find(entry.Key.Text) is not { } index)
            {
                BindOther(entry, value, keys, extra, meant, isRoot);
            }
            else if (entries[index] is { } first)
            {
                log.Report(SameName, entry.Key.Place, entry.Key.Text, first.Key.Text, value.Properties[index].Name);
            }
            else
            {
                entries[index] = entry;
                bound[index] = BindProperty(entry, value.Properties[index], isRoot);
            }
        }

        if (keys.ExtraKeys is { } bag)
        {
            bound[bag] = new MapValue(extra.Select(static member => new MapItem(member.Key, member.Value)).ToEquatableArray(), HasNullableValues: true);
        }

        for (var index = 0; index < bound.Length; index++)
        {
            if (bound[index] is null)
            {
                // A misspelled key is one mistake, not also a missing key.
                var isMisspelled = meant.Contains(ObjectKeys.NameOf(value.Properties[index]));
                CheckMissing(value.Properties[index], entries[index], value, isMisspelled ? null : block);
            }
        }

        return new RecordValue(bound.Select(static item => new ListItem(item)).ToEquatableArray());
    }

    private Value? BindProperty(MappingEntry entry, ContentProperty property, bool isRoot)
    {
        var binder = new PropertyBinder(property, entry.Key.Text, schema, log, this);
        var value = binder.Bind(entry.Value);
        if (isRoot && binder.Slugs.Count > 0)
        {
            _links.Add(new EntryLinks(property.Name, binder.Slugs.ToEquatableArray()));
        }

        return value;
    }

    private void BindOther(MappingEntry entry, ContentObject value, ObjectKeys keys, List<AnyMember> extra, HashSet<string> meant, bool isRoot)
    {
        var key = entry.Key.Text;
        var isStandard = isRoot && StandardKeys.Contains(Naming.Fold(key), schema.IsData);
        if (isStandard && StandardKeys.TargetOf(Naming.Fold(key)) is not null && entry.Value is (SequenceNode or MappingNode))
        {
            log.Report(WrongShape, entry.Value.Place, key, NodeWords.Of(entry.Value), TypeWords.Expected(new ScalarType(ScalarKind.Text)));
        }

        var isKnown = isStandard || schema.IgnoredKeys.Covers(key) || keys.IsUnread(key);
        if (isKnown)
        {
            return;
        }

        if (keys.ExtraKeys is not null)
        {
            extra.Add(new AnyMember(key, AnyValues.Of(entry.Value)));
            return;
        }

        if (entry.IsImplied)
        {
            return;
        }

        string[] near = [.. keys.Near(key, isRoot ? StandardKeys.NamesOf(schema.IsData) : []).Take(3)];
        meant.UnionWith(near.Take(1));
        var advice = near.Length > 0 ? $"did you mean {Words.Or([.. near.Select(static name => $"'{name}'")])}?"
            : keys.Names.Count == 0 ? "it has no keys"
            : $"its keys are {string.Join(", ", keys.Names.Take(ShownKeys).Select(static name => $"'{name}'"))}{(keys.Names.Count > ShownKeys ? " …" : "")}";
        log.Report(UnknownKey, entry.Key.Place, key, value.Name, advice);
    }

    private void CheckMissing(ContentProperty property, MappingEntry? entry, ContentObject value, SourceSpan? block)
    {
        var mayBeMissing = !property.IsRequired && property.HasDefault;
        if (property.InverseOf is not null || (mayBeMissing && property.Constraints.IsEmpty))
        {
            return;
        }

        var key = entry?.Key.Text ?? ObjectKeys.NameOf(property);
        var empty = entry?.Value is ScalarNode { IsNull: true } scalar ? scalar.Place : (SourceSpan?)null;
        if ((entry is null ? block : empty) is { } place)
        {
            ReportMissing(property, key, value, place, isEmpty: empty is not null, mayBeMissing);
        }

        if (!mayBeMissing && !property.IsNullable)
        {
            log.Miss(key);
        }
    }

    /// <summary>By the type, or by <c>[Required]</c> where the type does not ask, or the attribute has a message of its own.</summary>
    private void ReportMissing(ContentProperty property, string key, ContentObject value, SourceSpan place, bool isEmpty, bool mayBeMissing)
    {
        // A required property that may be null has said so.
        var isAskedFor = !mayBeMissing && !(isEmpty && property.IsNullable);
        if (ConstraintChecker.CheckMissing(key, place, property, isAskedFor) is { } problem)
        {
            log.Report(problem.Descriptor, problem.Place, [.. problem.Arguments]);
        }
        else if (isAskedFor)
        {
            log.Report(isEmpty ? RequiredKeyEmpty : RequiredKeyMissing, place, key, value.Name, Example.Of(property));
        }
    }
}

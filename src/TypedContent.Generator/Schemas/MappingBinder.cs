using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;
using static TypedContent.Generator.Schemas.TypeWords;

namespace TypedContent.Generator.Schemas;

/// <summary>Binds the keys of a mapping to the properties of its record.</summary>
/// <param name="texts">Takes the standard keys, which are not properties.</param>
internal sealed class MappingBinder(BindingLog log, Dictionary<KeyTarget, string> texts, CancellationToken cancellationToken)
{
    /// <param name="place">Where a missing key is reported; null where keys that are not there mean nothing.</param>
    public RecordValue Bind(MappingNode mapping, MappingSchema schema, SourceSpan? place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entries = new MappingEntry?[schema.Keys.Count];
        var values = new List<ListItem>();
        var bound = new Value?[schema.Keys.Count];
        foreach (var entry in mapping.Entries)
        {
            // The schema was inferred without the broken pages, so that theirs may be unknown.
            if (schema.Find(entry.Key.Text) is not { } spelling)
            {
                continue;
            }

            var key = schema.Keys[spelling.KeyIndex];
            if (entries[spelling.KeyIndex] is { } first)
            {
                ReportSecondSpelling(entry.Key, first.Key, key, schema, spelling.Role);
                continue;
            }

            entries[spelling.KeyIndex] = entry;
            ReportKey(entry.Key, key, schema, entry.IsImplied ? SpellingRole.Usual : spelling.Role);
            bound[spelling.KeyIndex] = BindValue(entry, key);
        }

        for (var i = 0; i < bound.Length; i++)
        {
            if (schema.Keys[i].Target is KeyTarget.Property)
            {
                values.Add(new ListItem(bound[i] ?? AbsentValue(schema.Keys[i], entries[i], schema, place)));
            }
        }

        return new RecordValue(new([.. values]));
    }

    private Value? BindValue(MappingEntry entry, KeySchema key)
    {
        if (key.Target is KeyTarget.Standard)
        {
            return null;
        }

        var value = new ValueBinder(key, log, this).Bind(entry.Value, key.Type);
        if (key.Target is not KeyTarget.Property && value is TextValue { Text: var text } && !string.IsNullOrWhiteSpace(text))
        {
            texts[key.Target] = text;
        }

        return value;
    }

    private Value? AbsentValue(KeySchema key, MappingEntry? entry, MappingSchema schema, SourceSpan? place)
    {
        if (key.Type is ListType)
        {
            return key.IsDeclared ? null : new ListValue([]);
        }

        if (!key.IsNullable)
        {
            log.Miss(key.Key);
        }
        else if (key.IsNearlyRequired && place is { } block)
        {
            var total = Invariant.Number(schema.Total);
            var missing = Invariant.Number(schema.Total - key.Values);
            if (entry is null)
            {
                log.Report(NearlyRequired, block, key.Key, missing, total, "is not here", key.PropertyName);
            }
            else if (entry.Value is ScalarNode { IsNull: true })
            {
                log.Report(NearlyRequired, entry.Value.Place, key.Key, missing, total, "is empty here", key.PropertyName);
            }
        }

        return null;
    }

    private void ReportSecondSpelling(ScalarNode second, ScalarNode first, KeySchema key, MappingSchema schema, SpellingRole role)
    {
        if (role is SpellingRole.Typo)
        {
            ReportKey(second, key, schema, role);
            return;
        }

        log.Report(SameName, second.Place, second.Text, first.Text, key.PropertyName);
    }

    private void ReportKey(ScalarNode node, KeySchema key, MappingSchema schema, SpellingRole role)
    {
        if (role is SpellingRole.Typo)
        {
            log.Report(KeyTypo, node.Place, node.Text, key.Key, Invariant.Number(key.Count), Invariant.Number(schema.Total));
        }
        else if (role is SpellingRole.Variant)
        {
            log.Report(KeySpelledInTwoWays, node.Place, node.Text, key.Key, key.PropertyName);
        }

        if (!log.Introduces(key))
        {
            return;
        }

        if (key.ReservedName is { } reserved)
        {
            log.Report(ReservedPropertyName, node.Place, node.Text, reserved, key.PropertyName);
        }

        if (key.Unread is { } obstacle)
        {
            log.Report(PropertyNotRead, node.Place, node.Text, key.PropertyName, CSharp(key.Type) + (key.IsNullable ? "?" : ""), obstacle);
        }

        if (key.MixedKinds is { } kinds)
        {
            log.Report(MixedKinds, node.Place, key.Key, kinds, key.PropertyName);
        }

        if (key.ClashingTypeName is { } clash)
        {
            log.Report(TypeNameTaken, node.Place, clash, NestedName(key.Type), Record, RecordHalf);
        }
    }

    private static string NestedName(PropertyType type) => type switch
    {
        ListType list => NestedName(list.Element),
        _ => CSharp(type),
    };
}

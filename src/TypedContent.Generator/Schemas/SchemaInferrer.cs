using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The shapes of all pages of a set → the record they share. What it finds wrong is in the schema, and the binder reports it.</summary>
internal static class SchemaInferrer
{
    private const int FewestForNearlyRequired = 20;
    private const int MostForNearlyRequired = 2;

    /// <param name="pages">In ordinal order of their paths.</param>
    public static RecordSchema Infer(AssignedType type, EquatableArray<PageShape> pages, CancellationToken cancellationToken)
    {
        // Where all are broken, what could be made out of them is better than no property at all.
        var isAnyWhole = pages.Any(static page => !page.IsBroken);
        List<MappingOccurrence> mappings = [.. pages.Where(page => !page.IsBroken || !isAnyWhole).Select(static page => new MappingOccurrence(page.Path, page.Shape))];
        var summary = type.Key.Role switch
        {
            PageRole.Page => $"The page {type.Key.Folder}.",
            PageRole.Data => $"The data of {type.Key.Folder}.",
            PageRole.Item => $"An item of {type.Key.Folder}. Inferred from {Invariant.Number(mappings.Count)} {(mappings.Count == 1 ? "item" : "items")}.",
            PageRole.Index => $"The index page of {type.Key.Folder}.",
            _ => $"An entry of {type.Key.Folder}. Inferred from {Invariant.Number(mappings.Count)} {(mappings.Count == 1 ? "page" : "pages")}.",
        };
        return new Level(type, new NestedNames(type), IsEntry: true, cancellationToken).Infer(type.RecordName, summary, mappings);
    }

    /// <summary>One level of nesting: the root has standard keys and more reserved names.</summary>
    private sealed record Level(AssignedType Type, NestedNames Names, bool IsEntry, CancellationToken CancellationToken)
    {
        public RecordSchema Infer(string recordName, string summary, IReadOnlyList<MappingOccurrence> mappings)
        {
            var groups = KeyGroup.Collect(mappings, CancellationToken);
            KeyTypos.Fold(groups, mappings, CancellationToken);

            // Property keys first: their index is that of their value in the record.
            List<KeyGroup> properties = [.. groups.Where(group => TargetOf(group) is KeyTarget.Property)];
            List<KeyGroup> ordered = [.. properties, .. groups.Where(group => TargetOf(group) is not KeyTarget.Property)];
            var names = PropertyNamer.Assign([.. properties.Select(static group => group.UsualSpelling)], recordName, OwnMembers);

            List<KeySchema> keys = [];
            List<PropertyModel> models = [];
            for (var i = 0; i < ordered.Count; i++)
            {
                CancellationToken.ThrowIfCancellationRequested();
                var census = new KindCensus(ordered[i].Values);
                if (i >= properties.Count)
                {
                    keys.Add(StandardKey(ordered[i], census));
                    continue;
                }

                var key = PropertyKey(recordName, names[i], ordered[i], census, mappings);
                keys.Add(key);
                var evidence = Evidence.Describe(key.Type, key.IsNullable, ordered[i], census, mappings);
                models.Add(new PropertyModel(key.Key, key.PropertyName, key.Type, key.IsNullable, evidence));
            }

            return new RecordSchema(
                new RecordModel(recordName, summary, models.ToEquatableArray()),
                new MappingSchema(mappings.Count, keys.ToEquatableArray(), SpellingsOf(ordered)));
        }

        private KeySchema PropertyKey(
            string recordName, (string Name, string? Reserved) property, KeyGroup group, KindCensus census, IReadOnlyList<MappingOccurrence> mappings)
        {
            string? clash = null;
            var type = TypeInferrer.Infer(group.Values, census, (nested, isListed) =>
            {
                (var name, clash) = Names.Next(recordName, property.Name, isListed);
                return (this with { IsEntry = false }).Infer(name, $"The value of {group.UsualSpelling} of {recordName}.", nested);
            });
            var missing = mappings.Count - group.Mappings.Count + census[KindGroup.Null];
            var isNullable = missing > 0 && type.Type is not ListType;
            var half = Type.HalfOf(recordName);
            var isDeclared = half?.Declares(property.Name) is true;
            return new KeySchema
            {
                Key = group.UsualSpelling,
                Target = KeyTarget.Property,
                PropertyName = property.Name,
                Type = type.Type,
                IsNullable = isNullable,
                Nested = type.Nested?.Mapping,
                HasSingleItems = type.HasSingleItems,
                Count = group.SpelledRight,
                Values = census.Values,
                ReadableValues = type.ReadableValues,
                IsMostlyDates = census[KindGroup.Date] * 2 > census.Values,
                IsNearlyRequired = isNullable && missing <= MostForNearlyRequired && mappings.Count >= FewestForNearlyRequired,
                FirstPath = group.FirstPath,
                MixedKinds = type.MixedKinds,
                ReservedName = property.Reserved,
                ClashingTypeName = clash,
                IsDeclared = isDeclared,
                Unread = isDeclared ? TypeWords.Unread(half?.Property(property.Name), type.Type) : null,
            };
        }

        private KeySchema StandardKey(KeyGroup group, KindCensus census) => new()
        {
            Key = group.UsualSpelling,
            Target = TargetOf(group),
            PropertyName = TargetOf(group).ToString(),
            Type = new ScalarType(ScalarKind.Text),
            IsNullable = true,
            Count = group.SpelledRight,
            Values = census.Values,
            ReadableValues = census.Scalars,
            FirstPath = group.FirstPath,
        };

        private IReadOnlyList<string> OwnMembers => !IsEntry ? [] : Type.Key.IsData ? ReservedNames.DataMembers : ReservedNames.EntryMembers;

        private KeyTarget TargetOf(KeyGroup group) => !IsEntry ? KeyTarget.Property : Type.Key.IsData ? DataTargetOf(group) : group.Fold switch
        {
            "title" => KeyTarget.Title,
            "slug" => KeyTarget.Slug,
            "permalink" => KeyTarget.Permalink,
            "excerpt" => KeyTarget.Excerpt,
            "draft" or "publishdate" => KeyTarget.Standard,
            _ => KeyTarget.Property,
        };

        /// <summary>Data is no page: its title, or its permalink, is a value like others.</summary>
        private static KeyTarget DataTargetOf(KeyGroup group) => group.Fold is "slug" ? KeyTarget.Slug : KeyTarget.Property;
    }

    private static EquatableArray<Spelling> SpellingsOf(IReadOnlyList<KeyGroup> groups)
    {
        List<Spelling> spellings = [];
        for (var i = 0; i < groups.Count; i++)
        {
            var usual = groups[i].UsualSpelling;
            spellings.AddRange(groups[i].Spellings.Select(text =>
                new Spelling(text, i, string.Equals(text, usual, StringComparison.Ordinal) ? SpellingRole.Usual : SpellingRole.Variant)));
            spellings.AddRange(groups[i].Typos.Select(text => new Spelling(text, i, SpellingRole.Typo)));
        }

        spellings.Sort(static (left, right) => string.CompareOrdinal(left.Text, right.Text));
        return spellings.ToEquatableArray();
    }
}

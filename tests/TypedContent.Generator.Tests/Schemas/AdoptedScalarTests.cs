using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>What inference reads as a type, a declared property of that type reads as the same value: adopting a record changes nothing.</summary>
public sealed class AdoptedScalarTests
{
    private static readonly Gen<string> Part = Gen.Elements(
        "0", "1", "5", "12", "2026", "-", "+", ".", ":", " ", "T", "Z", "e", "E", "0x", "1F", "_", ",", "/", "true", "False", "yes", "~", "2026-01-02", "2026-1-2", "10:30", "+02:00", "2147483648", "99999999999999999999");

    private static readonly Gen<ScalarNode> Scalar = Part.ArrayOf().Zip(Gen.Elements(ScalarStyle.Plain, ScalarStyle.DoubleQuoted, ScalarStyle.Literal))
        .Select(static parts => new ScalarNode(string.Concat(parts.Item1.Take(5)), parts.Item2, default));

    [Fact]
    public void Any_scalar_reads_alike() => Prop.ForAll(Scalar.ToArbitrary(), static scalar => Assert.Null(Difference(scalar))).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData("0o17")]
    [InlineData(".inf")]
    [InlineData(".nan")]
    public void But_for_numbers_that_a_declared_type_does_not_take(string text) => Assert.NotNull(Difference(new ScalarNode(text, ScalarStyle.Plain, default)));

    [Fact]
    public void Scalars_of_real_sites_read_alike()
    {
        var corpus = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        Assert.SkipWhen(corpus is null, "TYPEDCONTENT_CORPUS names no folder");

        var scalars = Directory.GetFiles(Path.Combine(corpus!, "real"), "*.md", SearchOption.AllDirectories)
            .SelectMany(static path => ScalarsIn(FrontMatterParser.Parse(path, SourceText.From(File.ReadAllText(path)), CancellationToken.None).Value!.FrontMatter))
            .ToList();

        Assert.NotEmpty(scalars);
        Assert.Empty(scalars.Select(Difference).OfType<string>().Distinct());
    }

    private static IEnumerable<ScalarNode> ScalarsIn(FrontMatterNode node) => node switch
    {
        ScalarNode scalar => [scalar],
        SequenceNode sequence => sequence.Items.SelectMany(ScalarsIn),
        MappingNode mapping => mapping.Entries.SelectMany(static entry => ScalarsIn(entry.Value)),
        _ => [],
    };

    private static string? Difference(ScalarNode scalar)
    {
        foreach (var kind in Kinds(CoreSchema.KindOf(scalar)))
        {
            var inferred = ScalarReader.Read(scalar, kind, out var problem);
            var declared = TypedScalarReader.Read(scalar, new ScalarType(kind), []);
            if (problem is null && !Equals(inferred, declared.Value))
            {
                return $"'{scalar.Text}' as {kind}: {inferred} and {declared.Value}";
            }
        }

        return null;
    }

    /// <summary>What a property can be inferred as because of a value, or with it.</summary>
    private static ScalarKind[] Kinds(ShapeKind kind) => kind switch
    {
        ShapeKind.Null => [],
        ShapeKind.Boolean => [ScalarKind.Boolean, ScalarKind.Text],
        ShapeKind.Int32 => [ScalarKind.Int32, ScalarKind.Int64, ScalarKind.Double, ScalarKind.Text],
        ShapeKind.Int64 => [ScalarKind.Int64, ScalarKind.Double, ScalarKind.Text],
        ShapeKind.Decimal => [ScalarKind.Double, ScalarKind.Text],
        ShapeKind.Date => [ScalarKind.Date, ScalarKind.DateTime, ScalarKind.Text],
        ShapeKind.DateTime => [ScalarKind.DateTime, ScalarKind.Text],
        _ => [ScalarKind.Text],
    };
}

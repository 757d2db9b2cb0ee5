using FsCheck;
using FsCheck.Fluent;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Tests.Declarations;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>The attributes themselves and we say the same of any value, but where the attributes round numbers to the type of their bounds.</summary>
public sealed class SameJudgementTests
{
    private const string Members = """
        [Range(1, 5)] public int Range { get; set; }
        [Range(1, 5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public int Between { get; set; }
        [Range(-0.5, 0.5)] public double Ratio { get; set; }
        [Range(typeof(decimal), "-0.5", "0.5")] public decimal Price { get; set; }
        [Range(typeof(DateOnly), "2020-01-01", "2020-01-31", MaximumIsExclusive = true)] public DateOnly Date { get; set; }
        [Range(typeof(TimeSpan), "-00:01", "00:05")] public TimeSpan Duration { get; set; }
        [Range(1, 5)] public string? RangeOfText { get; set; }
        [StringLength(3)] public string? StringLength { get; set; }
        [StringLength(3, MinimumLength = 2)] public string? StringLengths { get; set; }
        [Length(1, 2)] public string? Length { get; set; }
        [MinLength(2)] public string? MinLength { get; set; }
        [MaxLength(2)] public string? MaxLength { get; set; }
        [MaxLength] public string? AnyLength { get; set; }
        [RegularExpression("a|ab|@+")] public string? Pattern { get; set; }
        [RegularExpression(@"\w*\s?")] public string? Words { get; set; }
        [RegularExpression("-?[1-3]+")] public int Digits { get; set; }
        [Url] public string? Url { get; set; }
        [EmailAddress] public string? Email { get; set; }
        [AllowedValues("a", "ab", "")] public string? Allowed { get; set; }
        [DeniedValues("a", "ab", "")] public string? Denied { get; set; }
        [AllowedValues(1, 3)] public int AllowedNumber { get; set; }
        [Required] public string? Required { get; set; }
        [Required(AllowEmptyStrings = true)] public string? RequiredKey { get; set; }
        [Length(1, 2)] public IReadOnlyList<string>? Items { get; set; }
        """;

    private static readonly AnnotatedType Subject = new(Members);

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Elements("a", "b", "@", ".", " ", "\n", "\r\n", "http://", "HTTPS://", "ftp://", "www.", "5", "-1", "\ud83d\ude00", "\u0130").ArrayOf().Select(static parts => string.Concat(parts.Take(4))),
        ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null));

    [Theory]
    [InlineData("RangeOfText")]
    [InlineData("StringLength")]
    [InlineData("StringLengths")]
    [InlineData("Length")]
    [InlineData("MinLength")]
    [InlineData("MaxLength")]
    [InlineData("AnyLength")]
    [InlineData("Pattern")]
    [InlineData("Words")]
    [InlineData("Url")]
    [InlineData("Email")]
    [InlineData("Allowed")]
    [InlineData("Denied")]
    [InlineData("Required")]
    [InlineData("RequiredKey")]
    public void Of_text(string property) => Prop.ForAll(AnyText.ToArbitrary(), text => Agree(property, ScalarKind.Text, new TextValue(text), text)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Range")]
    [InlineData("Between")]
    [InlineData("Digits")]
    [InlineData("AllowedNumber")]
    public void Of_integers(string property) => Prop
        .ForAll(Gen.OneOf(Gen.Choose(-2, 7), ArbMap.Default.GeneratorFor<int>()).ToArbitrary(), number => Agree(property, ScalarKind.Int32, new IntegerValue(number), number))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_floating_point_numbers() => Prop
        .ForAll(Gen.OneOf(Gen.Choose(-9, 9).Select(static tenths => tenths / 10.0), ArbMap.Default.GeneratorFor<NormalFloat>().Select(static number => number.Get)).ToArbitrary(), static number => Agree("Ratio", ScalarKind.Double, new DoubleValue(number), number))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_decimals() => Prop
        .ForAll(Gen.OneOf(Gen.Choose(-9, 9).Select(static tenths => tenths / 10m), ArbMap.Default.GeneratorFor<decimal>()).ToArbitrary(), static number => Agree("Price", ScalarKind.Decimal, new TextValue(FormattableString.Invariant($"{number}")), number))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_dates() => Prop
        .ForAll(Gen.Choose(-3, 34).Select(static days => new DateOnly(2020, 1, 1).AddDays(days)).ToArbitrary(), static date => Agree("Date", ScalarKind.Date, new DateValue(date.DayNumber), date))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_durations() => Prop
        .ForAll(Gen.Choose(-120, 400).Select(static seconds => TimeSpan.FromSeconds(seconds)).ToArbitrary(), static duration => Agree("Duration", ScalarKind.Duration, new IntegerValue(duration.Ticks), duration))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_lists(int count)
    {
        var items = Enumerable.Repeat("x", count).ToArray();

        Assert.Equal(Subject.IsValid("Items", items), IsValid("Items", new ListType(new ScalarType(ScalarKind.Text)), new ListValue([.. items.Select(item => new ListItem(new TextValue(item)))])));
    }

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("/about", false)]
    public void Of_uris(string uri, bool isValid) =>
        Assert.Equal(isValid, IsValid("Url", new ScalarType(ScalarKind.Uri), new TextValue(uri)));

    [Fact]
    public void But_numbers_are_not_rounded_to_the_type_of_the_bounds()
    {
        Assert.True(Subject.IsValid("Range", 5.4));
        Assert.False(IsValid("Range", new ScalarType(ScalarKind.Double), new DoubleValue(5.4)));
    }

    private static bool Agree(string property, ScalarKind kind, Value value, object written) => Subject.IsValid(property, written) == IsValid(property, new ScalarType(kind), value);

    private static bool IsValid(string name, PropertyType type, Value value)
    {
        var property = new ContentProperty
        {
            Name = name,
            DeclaringType = "global::MySite.Post",
            Type = type,
            TypeName = "",
            IsNullable = true,
            IsRequired = false,
            HasDefault = false,
            Setting = PropertySetting.InitSetter,
            Constraints = [Subject.Constraint(name)!],
        };
        return !ConstraintChecker.Check(name, new UnreadableNode(default), value, property).Any();
    }
}

using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Declarations;

/// <summary>Attributes as the compiler knows them → constraints.</summary>
public sealed class ConstraintReaderTests
{
    [Fact]
    public void Ranges() => Assert.Equal(
        [
            new RangeConstraint("1", "5", false, false, null),
            new RangeConstraint("0.1", "1.7976931348623157E+308", true, false, null),
            new RangeConstraint("2020-01-01", "2030-01-01", false, true, null),
        ],
        Read("Range(1, 5)", "Range(0.1, double.MaxValue, MinimumIsExclusive = true)", "Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\", MaximumIsExclusive = true)"));

    [Fact]
    public void Lengths() => Assert.Equal(
        [
            new LengthConstraint(1, 5, null),
            new LengthConstraint(2, null, null),
            new LengthConstraint(null, 3, null),
            new LengthConstraint(null, null, null),
            new LengthConstraint(null, 9, null, IsOfText: true),
            new LengthConstraint(4, 9, null, IsOfText: true),
        ],
        Read("Length(1, 5)", "MinLength(2)", "MaxLength(3)", "MaxLength", "StringLength(9)", "StringLength(9, MinimumLength = 4)"));

    [Fact]
    public void Forms() => Assert.Equal(
        [new PatternConstraint("a+", 2000, null), new PatternConstraint("a", 50, null), new UrlConstraint(null), new EmailConstraint(null)],
        Read("RegularExpression(\"a+\")", "RegularExpression(\"a\", MatchTimeoutInMilliseconds = 50)", "Url", "EmailAddress"));

    [Fact]
    public void Lists_of_values() => Assert.Equal(
        [
            new ValuesConstraint(["a", "1", "0.5", "true", "x", "3"], false, null),
            new ValuesConstraint(["a"], true, null),
        ],
        Read("AllowedValues(\"a\", 1, 0.5, true, 'x', DayOfWeek.Wednesday, null)", "DeniedValues(\"a\")"));

    [Fact]
    public void Required() => Assert.Equal([new RequiredConstraint(false, null), new RequiredConstraint(true, null)], Read("Required", "Required(AllowEmptyStrings = true)"));

    [Theory]
    [InlineData("Range(1, 5, ErrorMessage = \"{0}: {1} to {2}\")", "{0}: 1 to 5")]
    [InlineData("StringLength(9, MinimumLength = 4, ErrorMessage = \"{0}: {2} to {1}\")", "{0}: 4 to 9")]
    [InlineData("Length(1, 5, ErrorMessage = \"{0}: {1} to {2}\")", "{0}: 1 to 5")]
    [InlineData("RegularExpression(\"a\", ErrorMessage = \"{0} as {1}\")", "{0} as a")]
    [InlineData("Url(ErrorMessage = \"{0} is bad\")", "{0} is bad")]
    [InlineData("Url(ErrorMessage = \"{0} is {7}\")", "{0} is {7}")]
    [InlineData("Url(ErrorMessageResourceType = typeof(string), ErrorMessageResourceName = \"Empty\")", null)]
    public void Messages_have_their_arguments_filled_in(string attribute, string? message) => Assert.Equal(message, AnnotatedType.Constraint(attribute)!.Message);

    [Theory]
    [InlineData("Range(1, 5)", null)]
    [InlineData("Required", null)]
    [InlineData("DataType(DataType.Date)", null)]
    [InlineData("Display(Name = \"x\")", null)]
    [InlineData("Obsolete", null)]
    [InlineData("Own", "its code runs at run time only")]
    [InlineData("CustomValidation(typeof(string), \"Check\")", "its code runs at run time only")]
    [InlineData("Compare(\"Q\")", "its code runs at run time only")]
    [InlineData("CreditCard", "its code runs at run time only")]
    [InlineData("Phone", "its code runs at run time only")]
    [InlineData("Range(typeof(string), \"a\", \"c\")", "its bounds are of the type 'string', whose text is read at run time")]
    [InlineData("Range(typeof(Version), \"1.0\", \"2.0\")", "its bounds are of the type 'System.Version', whose text is read at run time")]
    [InlineData("Range(5, 1)", "its minimum is greater than its maximum")]
    [InlineData("Range(5, 5, MinimumIsExclusive = true)", "its bounds are equal and one of them is exclusive")]
    [InlineData("StringLength(3, MinimumLength = 4)", "its minimum is greater than its maximum")]
    [InlineData("Length(-1, 4)", "a length cannot be negative")]
    [InlineData("MaxLength(0)", "its length must be greater than zero")]
    [InlineData("RegularExpression(\"(\")", "its pattern is no regular expression: Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("AllowedValues", "it has no values")]
    public void What_cannot_be_evaluated_says_why(string attribute, string? reason)
    {
        const string Own = "public class OwnAttribute : ValidationAttribute;";

        Assert.Equal(reason, AnnotatedType.WhyNot(attribute, Own));
    }

    [Theory]
    [InlineData("Range(5, 1)")]
    [InlineData("Phone")]
    [InlineData("RegularExpression(\"(\")")]
    [InlineData("DataType(DataType.Date)")]
    public void What_cannot_be_evaluated_is_no_constraint(string attribute) => Assert.Null(AnnotatedType.Constraint(attribute));

    private static IEnumerable<Constraint?> Read(params string[] attributes) => attributes.Select(AnnotatedType.Constraint);
}

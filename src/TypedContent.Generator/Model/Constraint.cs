using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>What a DataAnnotations attribute asks of a value.</summary>
/// <param name="Message">Its <c>ErrorMessage</c> with its arguments filled in, but for <c>{0}</c>, the property; null where we say it in our own words.</param>
internal abstract record Constraint(string? Message);

/// <summary><c>[Range]</c>. The bounds as C# writes constants of numbers, and as the attribute has it of other types; null where there is none.</summary>
internal sealed record RangeConstraint(string? Minimum, string? Maximum, bool IsMinimumExclusive, bool IsMaximumExclusive, string? Message) : Constraint(Message);

/// <summary><c>[Length]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[StringLength]</c>: of text in UTF-16 code units, or the number of items.</summary>
/// <param name="IsOfText">Of text only, so that of a list each item is meant: <c>[StringLength]</c>.</param>
internal sealed record LengthConstraint(int? Minimum, int? Maximum, string? Message, bool IsOfText = false) : Constraint(Message);

/// <summary><c>[RegularExpression]</c>: the whole text must match.</summary>
internal sealed record PatternConstraint(string Pattern, int TimeoutInMilliseconds, string? Message) : Constraint(Message);

/// <summary><c>[Url]</c>.</summary>
internal sealed record UrlConstraint(string? Message) : Constraint(Message);

/// <summary><c>[EmailAddress]</c>.</summary>
internal sealed record EmailConstraint(string? Message) : Constraint(Message);

/// <summary><c>[AllowedValues]</c>, and with <paramref name="IsDenied"/> <c>[DeniedValues]</c>: values as the invariant culture writes them, of an enum its number.</summary>
internal sealed record ValuesConstraint(EquatableArray<string> Values, bool IsDenied, string? Message) : Constraint(Message);

/// <summary><c>[Required]</c>: there must be a value, and no blank text unless <paramref name="AllowsEmptyText"/>.</summary>
internal sealed record RequiredConstraint(bool AllowsEmptyText, string? Message) : Constraint(Message);

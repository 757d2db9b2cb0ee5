using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Reads the attributes of <c>System.ComponentModel.DataAnnotations</c> that can be evaluated without running them.</summary>
internal static class ConstraintReader
{
    private const int DefaultTimeout = 2_000;

    /// <summary>Null for an attribute that is no constraint, and for one that <see cref="WhyNotEvaluated"/> speaks of.</summary>
    public static Constraint? Read(AttributeData attribute)
    {
        var arguments = new AttributeArguments(attribute);
        if (arguments.AnnotationName is not { } name || ConstraintFaults.Of(name, arguments) is not null)
        {
            return null;
        }

        return name switch
        {
            "RangeAttribute" => ReadRange(arguments),
            "StringLengthAttribute" => ReadStringLength(arguments),
            "LengthAttribute" => new LengthConstraint(arguments.Integer(0), arguments.Integer(1), arguments.Message(arguments.Text(0), arguments.Text(1))),
            "MinLengthAttribute" => new LengthConstraint(arguments.Integer(0), null, arguments.Message(arguments.Text(0))),
            "MaxLengthAttribute" => new LengthConstraint(null, arguments.Integer(0) is >= 0 and var most ? most : null, arguments.Message(arguments.Text(0))),
            "RegularExpressionAttribute" => new PatternConstraint(arguments.Text(0) ?? "", arguments.NamedInteger("MatchTimeoutInMilliseconds") ?? DefaultTimeout, arguments.Message(arguments.Text(0))),
            "UrlAttribute" => new UrlConstraint(arguments.Message()),
            "EmailAddressAttribute" => new EmailConstraint(arguments.Message()),
            "AllowedValuesAttribute" => new ValuesConstraint(arguments.Values, false, arguments.Message()),
            "DeniedValuesAttribute" => new ValuesConstraint(arguments.Values, true, arguments.Message()),
            "RequiredAttribute" => new RequiredConstraint(arguments.NamedFlag("AllowEmptyStrings"), arguments.Message()),
            _ => null,
        };
    }

    /// <summary>Why an attribute that judges values cannot be evaluated at compile time, as a clause about it; null for all others.</summary>
    public static string? WhyNotEvaluated(AttributeData attribute)
    {
        var arguments = new AttributeArguments(attribute);
        return arguments.AnnotationName is { } name ? ConstraintFaults.Of(name, arguments)
            : arguments.IsValidation ? "its code runs at run time only"
            : null;
    }

    private static RangeConstraint ReadRange(AttributeArguments arguments)
    {
        // [Range(typeof(DateOnly), "…", "…")] has the type in front.
        var first = arguments.Count == 3 ? 1 : 0;
        var (minimum, maximum) = (arguments.Text(first), arguments.Text(first + 1));
        return new RangeConstraint(minimum, maximum, arguments.NamedFlag("MinimumIsExclusive"), arguments.NamedFlag("MaximumIsExclusive"), arguments.Message(minimum, maximum));
    }

    private static LengthConstraint ReadStringLength(AttributeArguments arguments)
    {
        var least = arguments.NamedInteger("MinimumLength");
        return new LengthConstraint(least, arguments.Integer(0), arguments.Message(arguments.Text(0), Invariant.Number(least ?? 0)), IsOfText: true);
    }
}

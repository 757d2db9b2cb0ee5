using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>The only ways in which text of users reaches generated code.</summary>
internal static class CSharp
{
    /// <summary>A string literal in one line. Control characters and lone surrogates are escaped, so the file can be encoded.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name that may stand where C# wants one: keywords get their <c>@</c>, what cannot be part of a name becomes <c>_</c>.</summary>
    public static string Identifier(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            name = Repair(name);
        }

        return SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.None
            ? name
            : $"@{name}";
    }

    /// <summary>Each part of a dotted name as an identifier.</summary>
    public static string QualifiedName(string name) => string.Join(".", name.Split('.').Select(Identifier));

    public static string Keyword(Access access) => access is Access.Internal ? "internal" : "public";

    /// <summary>Text of an XML doc comment, in one line.</summary>
    public static string Doc(string text)
    {
        var doc = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                doc.Append(character).Append(text[++index]);
            }
            else
            {
                AppendDoc(doc, character);
            }
        }

        return doc.ToString();
    }

    private static void AppendDoc(StringBuilder doc, char character)
    {
        switch (character)
        {
            case '&':
                doc.Append("&amp;");
                break;
            case '<':
                doc.Append("&lt;");
                break;
            case '>':
                doc.Append("&gt;");
                break;
            case '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                doc.Append(' ');
                break;
            default:
                doc.Append(char.IsControl(character) || char.IsSurrogate(character) || character is '\ufffe' or '\uffff' ? '\ufffd' : character);
                break;
        }
    }

    private static string Repair(string name)
    {
        var repaired = new StringBuilder(name.Length + 1);
        foreach (var character in name)
        {
            repaired.Append(SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_');
        }

        if (repaired.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(repaired[0]))
        {
            repaired.Insert(0, '_');
        }

        return repaired.ToString();
    }
}

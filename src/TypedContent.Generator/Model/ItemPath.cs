using System.Globalization;

namespace TypedContent.Generator.Model;

/// <summary>Paths of the items of a data file, which sort as the items stand there: <c>data/socials.yml#0000003</c>.</summary>
internal static class ItemPath
{
    private const int Digits = 7;

    public static string Of(string file, int number) => $"{file}#{number.ToString("D7", CultureInfo.InvariantCulture)}";

    /// <summary>As people read it: <c>item 3</c>, and of a page the path itself.</summary>
    public static string Describe(string path)
    {
        var number = path.Length - Digits;
        return number > 0 && path[number - 1] == '#' && path.Skip(number).All(static digit => digit is >= '0' and <= '9')
            ? $"item {path[number..].TrimStart('0')}"
            : path;
    }
}

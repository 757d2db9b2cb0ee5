using System.Globalization;

namespace TypedContent.Runtime;

/// <summary>Finds the entries in the literal of a shard, each of which stands behind its length: <c>12:…</c>.</summary>
internal static class Shard
{
    /// <summary>Where the contents of each entry start.</summary>
    public static int[] Starts(string shard)
    {
        var starts = new List<int>();
        for (var position = 0; position < shard.Length;)
        {
            var start = Enter(shard, position, out var length);
            starts.Add(start);
            position = start + length;
        }

        return [.. starts];
    }

    /// <summary>The number of the entry whose first text is <paramref name="path"/>, or null.</summary>
    public static int? Find(string shard, string path, out int start)
    {
        var number = 0;
        for (var position = 0; position < shard.Length; number++)
        {
            start = Enter(shard, position, out var length);
            var text = Enter(shard, start, out var textLength);
            if (shard.AsSpan(text, textLength).SequenceEqual(path))
            {
                return number;
            }

            position = start + length;
        }

        start = 0;
        return null;
    }

    private static int Enter(string shard, int position, out int length)
    {
        var digits = shard.AsSpan(position);
        digits = digits[..digits.IndexOf(':')];
        length = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return position + digits.Length + 1;
    }
}

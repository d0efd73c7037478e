namespace Isc.Reporting.Differences;

/// <summary>Puts two sequences beside each other, equal parts together.</summary>
internal static class Alignment
{
    // Above it, the table of the exact way would take tens of megabytes; the nearest equal part is found instead.
    private const long MostCells = 4_000_000;

    /// <summary>Places of equal parts, in order; what lies between is gone or new.</summary>
    public static IReadOnlyList<(int Then, int Now)> Of(IReadOnlyList<string> then, IReadOnlyList<string> now)
    {
        var start = 0;
        while (start < then.Count && start < now.Count && then[start] == now[start])
            start++;
        var end = 0;
        while (end < then.Count - start && end < now.Count - start && then[^(end + 1)] == now[^(end + 1)])
            end++;
        var (rows, columns) = (then.Count - start - end, now.Count - start - end);
        var middle = (long)rows * columns <= MostCells ? Longest(then, now, start, rows, columns) : Nearest(then, now, start, rows, columns);
        return
        [
            .. Enumerable.Range(0, start).Select(i => (i, i)),
            .. middle,
            .. Enumerable.Range(0, end).Select(i => (then.Count - end + i, now.Count - end + i)),
        ];
    }

    private static List<(int Then, int Now)> Longest(IReadOnlyList<string> then, IReadOnlyList<string> now, int start, int rows, int columns)
    {
        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                length[i, j] = then[start + i] == now[start + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var pairs = new List<(int Then, int Now)>();
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (then[start + i] == now[start + j])
                pairs.Add((start + i++, start + j++));
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }

    private static List<(int Then, int Now)> Nearest(IReadOnlyList<string> then, IReadOnlyList<string> now, int start, int rows, int columns)
    {
        var places = Enumerable.Range(start, columns).ToLookup(i => now[i], StringComparer.Ordinal);
        var pairs = new List<(int Then, int Now)>();
        var last = start - 1;
        for (var i = start; i < start + rows; i++)
        {
            if (places[then[i]].Where(place => place > last).Cast<int?>().FirstOrDefault() is not { } place)
                continue;
            pairs.Add((i, place));
            last = place;
        }

        return pairs;
    }
}

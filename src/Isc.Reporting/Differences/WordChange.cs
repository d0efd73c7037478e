namespace Isc.Reporting.Differences;

/// <summary>The words of a paragraph, told apart as gone, new and the same.</summary>
internal static class WordChange
{
    /// <summary>Runs in reading order; what is gone before what is new. The same have no kind.</summary>
    public static IEnumerable<(ChangeKind? Kind, string Text)> Between(string then, string now)
    {
        var (before, after) = (Words.Of(then), Words.Of(now));
        var (i, j) = (0, 0);
        foreach (var (same, twin) in Alignment.Of(before, after).Append((before.Count, after.Count)))
        {
            if (same > i)
                yield return (ChangeKind.Removed, string.Concat(before.Skip(i).Take(same - i)));
            if (twin > j)
                yield return (ChangeKind.Added, string.Concat(after.Skip(j).Take(twin - j)));
            if (same < before.Count)
                yield return (null, before[same]);
            (i, j) = (same + 1, twin + 1);
        }
    }
}

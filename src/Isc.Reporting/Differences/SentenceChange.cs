namespace Isc.Reporting.Differences;

/// <summary>A sentence that is said no longer, or newly.</summary>
/// <param name="Kind">Added or removed.</param>
/// <param name="Sentence">Its words.</param>
internal sealed record SentenceChange(ChangeKind Kind, string Sentence)
{
    /// <summary>Sentences that differ, in reading order; those that are gone before those that are new.</summary>
    public static IReadOnlyList<SentenceChange> Between(string then, string now)
    {
        var (before, after) = (Words.Sentences(then), Words.Sentences(now));
        var changes = new List<SentenceChange>();
        var (i, j) = (0, 0);
        foreach (var (same, twin) in Alignment.Of(before, after).Append((before.Count, after.Count)))
        {
            changes.AddRange(before.Skip(i).Take(same - i).Select(sentence => new SentenceChange(ChangeKind.Removed, sentence)));
            changes.AddRange(after.Skip(j).Take(twin - j).Select(sentence => new SentenceChange(ChangeKind.Added, sentence)));
            (i, j) = (same + 1, twin + 1);
        }

        return changes;
    }
}

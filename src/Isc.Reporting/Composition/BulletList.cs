namespace Isc.Reporting.Composition;

/// <summary>
/// Bullets of several sections in one list: those about the same thing are one, at the place of the first. Each section knows a part
/// of what a theme did; a reader looks for the theme.
/// </summary>
internal static class BulletList
{
    public static IReadOnlyList<Bullet> Of(IEnumerable<Bullet> bullets)
    {
        var groups = new List<List<Bullet>>();
        foreach (var bullet in bullets)
        {
            if (groups.Find(group => Takes(group, bullet)) is { } same)
                same.Add(bullet);
            else
                groups.Add([bullet]);
        }

        return [.. groups.Select(group => group is [var only] ? only : Merged(group))];
    }

    // Two with items a), b) stay apart: each leads to its own.
    private static bool Takes(List<Bullet> group, Bullet bullet) =>
        bullet.Lead is not null && bullet.Lead == group[0].Lead
        && (bullet.Children.Count == 0 || group.TrueForAll(other => other.Children.Count == 0));

    // The sentence that leads to a), b) must stand right above them, so it comes last.
    private static Bullet Merged(List<Bullet> group)
    {
        List<Bullet> ordered = [.. group.OrderBy(bullet => bullet.Children.Count > 0)];
        return ordered[^1] with { Text = Phrase.Sentences(ordered.Select(bullet => bullet.Text)) };
    }
}

using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>A group that combines themes. The theme of the same key gives it its name.</summary>
internal sealed class Umbrella : Record
{
    public required Guid ThemeId { get; init; }

    public required Guid BodyId { get; set; }

    /// <summary>The body that agreed to set it up.</summary>
    public required Guid AgreedById { get; set; }

    public required DateWindow Agreed { get; set; }

    /// <summary>Why it was set up, as the end of "in view of …".</summary>
    public required LocalizedText Aim { get; set; }

    /// <summary>Keys of the themes, and ids of the modules, that it covers today, in order.</summary>
    public IReadOnlyList<string> Covers { get; set; } = [];

    /// <summary>How <see cref="Covers"/> has changed since it was set up, earliest first.</summary>
    public IReadOnlyList<CoverChange> Changes { get; set; } = [];

    /// <summary>Its last day; null while it stands.</summary>
    public DateOnly? Ended { get; set; }

    /// <summary>What it covered on a day: today's list, the later changes undone.</summary>
    public IReadOnlyList<string> CoversOn(DateOnly day)
    {
        var covers = Covers.ToList();
        foreach (var change in Changes.Where(c => c.On > day).Reverse())
        {
            if (change.Covered)
                covers.Remove(change.Key);
            else
                covers.Add(change.Key);
        }

        return covers;
    }

    public bool StandsOn(DateOnly day) => Ended is null || Ended >= day;

    public void Cover(string key, DateOnly on)
    {
        if (Covers.Contains(key, StringComparer.Ordinal))
            return;
        Covers = [.. Covers, key];
        Changes = [.. Changes, new(key, on, true)];
    }

    public void Uncover(string key, DateOnly on)
    {
        if (!Covers.Contains(key, StringComparer.Ordinal))
            return;
        Covers = [.. Covers.Where(covered => covered != key)];
        Changes = [.. Changes, new(key, on, false)];
    }
}

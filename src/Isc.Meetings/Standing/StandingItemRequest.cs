using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Standing;

/// <summary>An item to stand on every agenda of a series.</summary>
internal sealed record StandingItemRequest
{
    [Description("Kebab-case, unique in the series: an item keeps it.")]
    public string? Key { get; init; }

    [Description("What is looked at.")]
    public LocalizedText? Text { get; init; }

    [Description("Keys of the sources that fill it: escalation.open, meetings.actions-due.")]
    public IReadOnlyList<string>? Sources { get; init; }

    [Description("public (default), members or internal. A source gives only what the item's readers may read.")]
    public string? Class { get; init; }

    [Description("How long it takes; left out where that is open.")]
    public int? Minutes { get; init; }
}

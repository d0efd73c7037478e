using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>What would come of taking an item to another meeting.</summary>
internal sealed record NextPreview(
    [property: Description("The meeting; null for the backlog.")] Guid? Meeting,
    [property: Description("Number of that meeting.")] int? Number,
    [property: Description("First possible day of that meeting.")] DateOnly? From,
    [property: Description("The items that would be copied.")] IReadOnlyList<LocalizedText> Items,
    [property: Description("How often the item would then have been carried over; 0 for a duplicate.")] int Carried,
    [property: Description("True from the third time: a decision or an issue is due instead.")] bool Often,
    [property: Description("True where that agenda is fixed, so that the items are late.")] bool Late);

using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>A paragraph of minutes, or the heading of those that follow. Numbers are made when it is read.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsHeading">True for a heading.</param>
/// <param name="Item">The item of the agenda that it tells of.</param>
internal sealed record MinutesParagraph(LocalizedText Text, bool IsHeading = false, Guid? Item = null);

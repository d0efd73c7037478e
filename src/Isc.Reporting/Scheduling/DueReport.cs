using Isc.Bodies;
using Isc.Text;

namespace Isc.Reporting.Scheduling;

/// <summary>A report that a coming meeting expects.</summary>
/// <param name="Key">Key of its definition.</param>
/// <param name="Title">Its title, in the current language.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Deadline">Last day for the document: the meeting's own, else 12 days before it begins.</param>
/// <param name="Period">What it covers.</param>
/// <param name="Frozen">The frozen report that was submitted to the meeting; null while none was that the actor may read.</param>
/// <param name="Draft">The draft made for the meeting; null while there is none.</param>
internal sealed record DueReport(string Key, LocalizedText Title, BodyMeeting Meeting, DateOnly Deadline, ReportPeriod Period, Guid? Frozen, Guid? Draft);

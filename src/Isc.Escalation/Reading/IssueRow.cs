using System.ComponentModel;
using Isc.Access;
using Isc.Escalation.Data;
using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>An issue in a list.</summary>
internal sealed record IssueRow(
    Guid Id, string Reference, LocalizedText Title, string Theme, IssueState State, int Level,
    [property: Description("Key of the responsible body; null for a draft.")] string? Body,
    [property: Description("When the running limit to decide ends; null unless it runs.")] DateTime? Due,
    [property: Description("True when that has passed.")] bool Overdue,
    bool Urgent, Classification Class, DateTime Raised, int Version);

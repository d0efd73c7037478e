using Isc.Reporting;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>The entry of a standing item that an outcome is about.</summary>
/// <param name="Record">The record of whoever filled the item.</param>
/// <param name="Title">What it was called.</param>
internal sealed record OutcomeSubject(SourceRef Record, LocalizedText Title);

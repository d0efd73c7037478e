using Isc.Reporting;
using Isc.Text;

namespace Isc.Events;

/// <summary>A ruling or register asks for an action item; the meetings kernel keeps it.</summary>
/// <param name="Source">The record that asks: an issue, a recommendation.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Office">Key of the office that owns it; null where a person does.</param>
/// <param name="Account">Account that owns it; null where an office does.</param>
/// <param name="Due">When it is due.</param>
/// <param name="Body">Key of the body that follows it up; null where none does.</param>
/// <param name="By">Account that assigns it.</param>
public sealed record ActionRequested(SourceRef Source, LocalizedText Text, string? Office, Guid? Account, DateOnly Due, string? Body, Guid? By) : IIntegrationEvent;

using Isc.Reporting;
using Isc.Text;

namespace Isc.Agenda;

/// <summary>One thing to take up under a standing item.</summary>
/// <param name="Subject">The record; an outcome of the item is published with it.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Note">Where it stands, in one line.</param>
/// <param name="Due">When it is due; null where it has no limit.</param>
public sealed record AgendaEntry(SourceRef Subject, LocalizedText Title, LocalizedText? Note = null, DateOnly? Due = null);

using Isc.Agenda;

namespace Isc.Meetings.Data;

/// <summary>The answer of one source.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Entries">What it gave.</param>
/// <param name="Failed">True where it failed, took too long or is not installed: its entries are not known.</param>
internal sealed record FilledSource(string Key, IReadOnlyList<AgendaEntry> Entries, bool Failed = false);

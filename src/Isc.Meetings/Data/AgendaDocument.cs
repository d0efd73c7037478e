namespace Isc.Meetings.Data;

/// <summary>A document of the library on an item.</summary>
/// <param name="Document">Its id in the library, which says who may read it.</param>
/// <param name="Snapshot">What it was when it was submitted to the meeting; null for the living version.</param>
internal sealed record AgendaDocument(Guid Document, DocumentSnapshot? Snapshot = null);

namespace Isc.Library.Reading;

/// <summary>Which documents are wanted.</summary>
/// <param name="Type">Only of this type.</param>
/// <param name="Body">Only from this body: its key.</param>
/// <param name="State">Only in this state.</param>
/// <param name="Symbol">Only with this symbol, as cited.</param>
internal sealed record DocumentFilter(DocumentType? Type = null, string? Body = null, DocumentState? State = null, string? Symbol = null);

using Isc.Access;
using Isc.Library.Data;
using Isc.Text;

namespace Isc.Library.Api;

/// <summary>A document in a list.</summary>
internal sealed record DocumentSummary(
    Guid Id, string Key, string? Symbol, DocumentType Type, LocalizedText Title, DocumentState State, Classification Class, DateOnly From, DateOnly Until)
{
    public static DocumentSummary Of(Document document) => new(
        document.Id, document.Key, document.Symbol, document.Type, document.Title, document.State, document.Class, document.From, document.Until);
}

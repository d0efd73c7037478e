using Isc.Access;
using Isc.Text;

namespace Isc.Events;

/// <summary>A kernel issued a document; the library lists it.</summary>
/// <param name="DocumentId">Its id in the library.</param>
/// <param name="Key">Kebab-case, in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">Key of the body it comes from.</param>
/// <param name="On">Its date.</param>
/// <param name="Revision">"Rev.1"; null for the first issue.</param>
/// <param name="Languages">Codes of the languages in which it can be read.</param>
/// <param name="Class">Who may read it.</param>
public sealed record DocumentIssued(
    Guid DocumentId, string Key, LocalizedText Title, string Body, DateOnly On, string? Revision, IReadOnlyList<string> Languages, Classification Class) : IIntegrationEvent;

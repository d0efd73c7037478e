using Isc.Organisation.Composition;
using Isc.Text;

namespace Isc.Organisation.Api;

/// <summary>A body with its composition on a day.</summary>
internal sealed record BodyResponse(
    Guid Id,
    string Key,
    BodyType Type,
    LocalizedText? Acronym,
    LocalizedText Name,
    BodyInfo? Parent,
    IReadOnlyList<BodyInfo> Founders,
    IReadOnlyList<BodyInfo> Parts,
    LocalizedText? Purpose,
    IReadOnlyList<LocalizedText> Functions,
    LocalizedText? TermsOfReference,
    string? TermsSymbol,
    string? Email,
    bool MailingList,
    Span? Since,
    DateOnly? Ended,
    DateOnly On,
    IReadOnlyList<SeatResponse> Seats,
    int Version,
    string? Citation)
{
    public static BodyResponse Of(BodyView view) => new(
        view.Body.Id, view.Body.Key, view.Body.Type, view.Body.Acronym, view.Body.Name, view.Parent, view.Founders, view.Parts,
        view.Body.Purpose, view.Body.Functions, view.Body.TermsOfReference, view.Body.TermsSymbol, view.Body.Email, view.Body.MailingList,
        Span.Of(view.Body.Since), view.Body.Ended, view.On, [.. view.Seats.Select(SeatResponse.Of)], view.Body.Version, view.Body.Citation);
}

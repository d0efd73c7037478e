using System.ComponentModel;
using Isc.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Reading;

/// <summary>How a meeting is set up beyond date and place.</summary>
internal sealed record ArrangementsDetail(
    string? Room,
    [property: Description("Who presides, by name or post.")] string? Chair,
    string? Secretary,
    [property: Description("Name of the conference system.")] string? Platform,
    [property: Description("Null for readers outside the link's own class.")] string? JoinLink,
    [property: Description("Class of the link: public, members, internal or restricted. Null where there is none to see.")] string? JoinLinkClass,
    [property: Description("Codes of the languages in which it is held.")] IReadOnlyList<string> Languages,
    [property: Description("Codes of the languages into which it is interpreted.")] IReadOnlyList<string> Interpretation,
    bool Captions,
    bool SignLanguage,
    [property: Description("How those invited register.")] string? Registration,
    [property: Description("Key of the region that it is for; null for all.")] string? Region,
    [property: Description("Last day for documents.")] DateOnly? DocumentsBy,
    [property: Description("Last day for replies to the invitation.")] DateOnly? RepliesBy)
{
    public static ArrangementsDetail Of(Meeting meeting, Actor actor)
    {
        var set = meeting.Arrangements;
        var seesLink = set.JoinLink is not null && actor.MayRead(new AccessSubject { Scopes = [new(ScopeKind.Body, meeting.BodyKey)], Class = set.JoinLinkClass });
        return new(
            set.Room, set.Chair, set.Secretary, set.Platform, seesLink ? set.JoinLink : null, seesLink ? Kebab<Classification>.Of(set.JoinLinkClass) : null,
            set.Languages, set.Interpretation, set.Captions, set.SignLanguage, set.Registration, meeting.Region, meeting.DocumentsBy, meeting.RepliesBy);
    }
}

using System.ComponentModel;

namespace Isc.Meetings.Minuting;

/// <summary>A revision of the minutes of a meeting.</summary>
internal sealed record MinutesView(
    Guid Id,
    int Version,
    Guid Meeting,
    string Body,
    [property: Description("Number of the revision, from 1.")] int Revision,
    [property: Description("draft, circulated, approved or published.")] string State,
    [property: Description("public, members, internal or restricted.")] string Class,
    string? Reason,
    DateOnly? CirculatedOn,
    [property: Description("Last day for comments.")] DateOnly? CommentsBy,
    DateOnly? ApprovedOn,
    [property: Description("The item of a later meeting under which it is approved.")] Guid? Item,
    [property: Description("Its document in the library.")] Guid? Document,
    IReadOnlyList<MinutesParagraphView> Paragraphs,
    IReadOnlyList<MinutesCommentView> Comments,
    [property: Description("Earlier revisions, latest first.")] IReadOnlyList<Guid> Earlier,
    [property: Description("What the caller may do with it now: names of POST meetings/minutes/{id}/{trigger}.")] IReadOnlyList<string> Allowed) : IVersioned;

using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Reading;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Arranging;

/// <summary>Sets up a meeting beyond date and place.</summary>
internal sealed class MeetingArranger(MeetingsDbContext context, MeetingLookup meetings, OfficeVoices offices, ICurrentActor current)
{
    /// <exception cref="DbUpdateConcurrencyException">The meeting is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<MeetingDetail>> ArrangeAsync(Guid id, int version, ArrangementsRequest request, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (meeting is null)
            return new();
        if (meeting.Version != version)
            throw new DbUpdateConcurrencyException($"Meeting {id} is at version {meeting.Version}, not {version}.");
        if (!AgendaEditor.TakesItems(meeting.State))
            return new(Refused: Plain.Refused(MeetingLife.Machine.Name, Kebab<MeetingState>.Of(meeting.State)));
        var problems = CheckOf(request, meeting).Refuse(!await offices.IsRegionAsync(request.Region, cancellationToken), "region", "Problem_NoRegion");
        if (problems.Any)
            return new(Problems: problems);
        meeting.Arrangements = new()
        {
            Room = Kept(request.Room),
            Chair = Kept(request.Chair),
            Secretary = Kept(request.Secretary),
            Platform = Kept(request.Platform),
            JoinLink = Kept(request.JoinLink),
            JoinLinkClass = Kebab<Classification>.TryRead(request.JoinLinkClass, out var seen) ? seen : Classification.Internal,
            Languages = request.Languages ?? [],
            Interpretation = request.Interpretation ?? [],
            Captions = request.Captions,
            SignLanguage = request.SignLanguage,
            Registration = Kept(request.Registration),
        };
        (meeting.Region, meeting.DocumentsBy, meeting.RepliesBy) = (Kept(request.Region), request.DocumentsBy, request.RepliesBy);
        await context.SaveChangesAsync(cancellationToken);
        return new(await meetings.FindAsync(id, cancellationToken));
    }

    private Problems CheckOf(ArrangementsRequest request, Meeting meeting) => new Problems()
        .Refuse(request.Room?.Length > Limits.Place, "room", "Problem_TooLong", Limits.Place)
        .Refuse(request.Chair?.Length > Limits.Place, "chair", "Problem_TooLong", Limits.Place)
        .Refuse(request.Secretary?.Length > Limits.Place, "secretary", "Problem_TooLong", Limits.Place)
        .Refuse(request.Platform?.Length > Limits.Place, "platform", "Problem_TooLong", Limits.Place)
        .Refuse(request.Registration?.Length > Limits.Reason, "registration", "Problem_TooLong", Limits.Reason)
        .Refuse(Kept(request.JoinLink) is { } link && !IsLink(link), "joinLink", "Problem_Link")
        .Class(request.JoinLinkClass, current.Actor, "joinLinkClass")
        .Refuse(request.Languages?.Any(code => code is null || !Languages.IsOffered(code)) == true, "languages", "Problem_Choice", string.Join(", ", Languages.All))
        .Refuse(request.Interpretation?.Any(code => code is null || !Languages.IsOffered(code)) == true, "interpretation", "Problem_Choice", string.Join(", ", Languages.All))
        .Refuse(request.DocumentsBy > meeting.Until, "documentsBy", "Problem_AfterMeeting")
        .Refuse(request.RepliesBy > meeting.Until, "repliesBy", "Problem_AfterMeeting");

    private static bool IsLink(string link) =>
        link.Length <= Limits.Link && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Reporting.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Freezing;

/// <summary>Submits frozen reports to bodies.</summary>
internal sealed class Submitting(ReportingDbContext context, IBodyNames bodies, IBodyMeetings meetings, ICurrentActor current, TimeProvider time)
{
    /// <returns>The submission; null where there is no such report that the actor may read.</returns>
    /// <exception cref="ReportRequestException">The body or its meeting is not there.</exception>
    public async Task<SubmissionInfo?> SubmitAsync(Guid report, SubmissionRequest request, Guid id, CancellationToken cancellationToken)
    {
        if (!await context.Reports.AsNoTracking().ReadableBy(current.Actor).AnyAsync(r => r.Id == report, cancellationToken))
            return null;
        if (await bodies.FindAsync(request.Body, cancellationToken) is null)
            throw ReportArguments.Unknown("body", ReportRequestProblem.UnknownBody, request.Body, (await bodies.AllAsync(cancellationToken)).Values.Select(b => b.Key));
        if (request.Meeting is { } meeting && (await meetings.FindAsync(meeting, cancellationToken))?.Body != request.Body)
            throw new ReportRequestException("meeting", ReportRequestProblem.UnknownMeeting, $"{meeting}", "", $"'{request.Body}' has no such meeting.");
        var submission = await context.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken)
            ?? context.Add(new Submission
            {
                Id = id, ReportId = report, Body = request.Body, MeetingId = request.Meeting, On = request.On ?? time.Today(), By = current.Actor.AccountId,
            }).Entity;
        await context.SaveChangesAsync(cancellationToken);
        return new(submission.Id, submission.Body, submission.MeetingId, submission.On);
    }
}

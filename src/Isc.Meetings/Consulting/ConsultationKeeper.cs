using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Machines;
using Isc.Meetings.Recording;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Consulting;

/// <summary>Opens consultations, takes voices, and closes with a result.</summary>
internal sealed class ConsultationKeeper(
    MeetingsDbContext context, ConsultationReader reader, DecisionBook book, OfficeVoices offices, ConsultationMail mail, AgendaFiller agenda, IBodyNames bodies, ICurrentActor current, TimeProvider clock)
{
    public async Task<Result<ConsultationView>> OpenAsync(ConsultationRequest request, CancellationToken cancellationToken)
    {
        var body = request.Body is null ? null : await bodies.FindAsync(request.Body, cancellationToken);
        var known = await offices.OfficesAsync(cancellationToken);
        var voters = request.Voters?.Distinct().ToList() ?? [];
        var rule = request.Rule is null ? ConsultationRule.Majority : Kebab<ConsultationRule>.TryRead(request.Rule, out var named) ? named : (ConsultationRule?)null;
        var problems = new Problems()
            .Refuse(body is null, "body", "Problem_NoBody", MeetingFacts.Short(request.Body))
            .Refuse(request.Question is null, "question", "Problem_Missing")
            .Refuse(request.Proposal is null, "proposal", "Problem_Missing")
            .Refuse(new[] { request.Question, request.Proposal, request.Reasons }.Any(t => t?.Versions.Values.Any(v => v.Length > Limits.Text) == true), "question", "Problem_TooLong", Limits.Text)
            .Refuse(request.LegalBasis?.Length > Limits.Title, "legalBasis", "Problem_TooLong", Limits.Title)
            .Refuse(voters.Count is 0 or > 200, "voters", "Problem_Between", 1, 200)
            .Refuse(voters.Any(v => !known.ContainsKey(v)), "voters", "Problem_NoOffice")
            .Refuse(request.Deadline is null || request.Deadline < clock.Today(), "deadline", "Problem_Deadline")
            .Refuse(rule is null, "rule", "Problem_Choice", Kebab<ConsultationRule>.All)
            .Refuse((rule == ConsultationRule.Quorum) != (request.Quorum is not null) || request.Quorum < 1 || request.Quorum > voters.Count, "quorum", "Problem_Between", 1, voters.Count)
            .Class(request.Class, current.Actor);
        var @class = Kebab<Classification>.TryRead(request.Class, out var chosen) ? chosen : Classification.Internal;
        var subject = problems.Any || request.Subject is null ? null
            : (await SubjectsAsync(body!.Key, @class, cancellationToken)).FirstOrDefault(s => s.Record.Id == request.Subject);
        problems.Refuse(!problems.Any && request.Subject is not null && subject is null, "subject", "Problem_NoSubject");
        if (problems.Any)
            return new(Problems: problems);
        var consultation = new Consultation
        {
            BodyId = body!.Id, BodyKey = body.Key, Question = request.Question!, Options = OptionsOf(request.Proposal!), Voters = voters, Opened = clock.Today(), Deadline = request.Deadline!.Value,
            Rule = rule!.Value, Quorum = request.Quorum, Reasons = request.Reasons, LegalBasis = request.LegalBasis, State = ConsultationState.Open, OpenedBy = current.Actor.AccountId,
            Subject = subject, Class = @class,
        };
        context.Add(consultation);
        await mail.OpenedAsync(consultation, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(consultation.Id, cancellationToken));
    }

    /// <summary>What the body can decide on: what its agenda would hold if it met today, as far as those may read it who may read the consultation.</summary>
    public async Task<IReadOnlyList<OutcomeSubject>> SubjectsAsync(string body, Classification widest, CancellationToken cancellationToken) =>
        [.. (await agenda.AllAsync(new(body, null, clock.Today()), widest, cancellationToken)).Select(e => new OutcomeSubject(e.Subject, e.Title))];

    /// <summary>Records the voice of an office, also a late one; the last in time counts.</summary>
    public Task<Result<ConsultationView>> GiveAsync(Guid id, VoiceRequest request, CancellationToken cancellationToken) => context.UntilSavedAsync(async () =>
    {
        if (await FindAsync(id, cancellationToken) is not { } consultation)
            return new Result<ConsultationView>();
        if (consultation.State == ConsultationState.Withdrawn)
            return Refused(consultation);
        var problems = new Problems()
            .Refuse(request.Office is not { } office || !consultation.Voters.Contains(office), "office", "Problem_NoVoice")
            .Refuse(consultation.Options.All(o => o.Key != request.Option), "option", "Problem_Choice", string.Join(", ", consultation.Options.Select(o => o.Key)))
            .Refuse(request.Comment?.Length > Limits.Reason, "comment", "Problem_TooLong", Limits.Reason);
        if (problems.Any)
            return new(Problems: problems);
        if (!await offices.SpeaksForAsync(MeetingsPermissions.Vote, request.Office!.Value, cancellationToken))
            return new(Forbidden: true);
        var round = await context.ConsultationReplies.Where(r => r.ConsultationId == id && r.OfficeId == request.Office).MaxAsync(r => (int?)r.Round, cancellationToken) ?? 0;
        context.Add(new ConsultationReply
        {
            ConsultationId = id, OfficeId = request.Office.Value, Round = round + 1, Option = request.Option!, Comment = string.IsNullOrWhiteSpace(request.Comment) ? null : request.Comment.Trim(),
            At = clock.GetUtcNow().UtcDateTime, Late = consultation.State != ConsultationState.Open || clock.Today() > consultation.Deadline, By = current.Actor.AccountId,
        });
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(id, cancellationToken));
    });

    /// <exception cref="DbUpdateConcurrencyException">The consultation is no longer at <paramref name="version"/>.</exception>
    public Task<Result<ConsultationView>> MoveAsync(Guid id, ConsultationTrigger trigger, int version, string? reason, CancellationToken cancellationToken) => context.UntilSavedAsync(async () =>
    {
        if (await FindAsync(id, cancellationToken) is not { } consultation)
            return new Result<ConsultationView>();
        if (consultation.Version != version)
            throw new DbUpdateConcurrencyException($"Consultation {id} is at version {consultation.Version}, not {version}.");
        if (ConsultationLife.Machine.Find(consultation.State, trigger) is not { } row)
            return Refused(consultation);
        var problems = new Problems()
            .Refuse(trigger == ConsultationTrigger.Withdraw && string.IsNullOrWhiteSpace(reason), "reason", "Problem_Missing")
            .Refuse(reason?.Length > Limits.Reason, "reason", "Problem_TooLong", Limits.Reason);
        if (!problems.Any && trigger == ConsultationTrigger.Close)
            await CountAsync(consultation, problems, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);
        (consultation.State, consultation.Reason) = (row.To, reason);
        using (current.Use(current.Actor, reason))
            await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(id, cancellationToken));
    });

    private async Task CountAsync(Consultation consultation, Problems problems, CancellationToken cancellationToken)
    {
        var result = ConsultationCount.Of(consultation, await context.ConsultationReplies.AsNoTracking().Where(r => r.ConsultationId == consultation.Id).ToListAsync(cancellationToken));
        problems.Refuse(clock.Today() <= consultation.Deadline && result.Silent > 0, "deadline", "Problem_VoicesOpen");
        if (problems.Any)
            return;
        consultation.Result = result;
        if (consultation.Options.SingleOrDefault(o => o.Key == result.Winner)?.Decision is not { } text)
            return;
        consultation.DecisionId = (await book.EnterAsync(new()
        {
            BodyId = consultation.BodyId, BodyKey = consultation.BodyKey, ConsultationId = consultation.Id, When = DateWindow.On(clock.Today()), Text = text, Class = consultation.Class,
            Subject = consultation.Subject?.Record,
            Draft = new(DecisionKind.Decision, consultation.Reasons, consultation.LegalBasis, [], [], [], null),
        }, cancellationToken)).Id;
    }

    private Task<Consultation?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        context.Consultations.ReadableBy(current.Actor).SingleOrDefaultAsync(c => c.Id == id, cancellationToken);

    private static IReadOnlyList<ConsultationOption> OptionsOf(LocalizedText proposal) =>
    [
        new("accept", Languages.InEach(() => Plain.Say("Option_accept")), proposal),
        new("reject", Languages.InEach(() => Plain.Say("Option_reject")), null),
        new(ConsultationCount.Abstain, Languages.InEach(() => Plain.Say("Option_abstain")), null),
    ];

    private static Result<ConsultationView> Refused(Consultation consultation) =>
        new(Refused: Plain.Refused(ConsultationLife.Machine.Name, Kebab<ConsultationState>.Of(consultation.State)));
}

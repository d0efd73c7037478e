using Isc.Access;
using Isc.Api;
using Isc.Organisation.Data;
using Isc.Organisation.Granting;
using Isc.Organisation.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Emergencies;

/// <summary>Breaks the glass: one person asks, another confirms, internal audit is told of each step, and after a while it is over.</summary>
internal sealed class EmergencyAccess(OrganisationDbContext context, RoleNotices notices, SessionMemory memory, ICurrentActor current, TimeProvider clock)
{
    private const string Page = "/administration/emergencies";
    private static readonly TimeSpan Waiting = TimeSpan.FromHours(1);

    private Guid Me => current.Actor.AccountId ?? throw new InvalidOperationException("Persons break the glass.");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>What an actor may in the meantime: read everything, and nothing else more.</summary>
    public static Actor Given(Actor actor) => actor with
    {
        Holdings = new Dictionary<string, IReadOnlyList<Holding>>(actor.Holdings, StringComparer.Ordinal) { [Permission.ReadRestricted] = [Holding.Everything] },
        Readable = Enum.GetValues<Classification>(),
    };

    /// <summary>A page, the latest first.</summary>
    public async Task<Page<EmergencyView>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var emergencies = context.Emergencies.AsNoTracking();
        if (Cursor.TryRead(page.Cursor, out _, out var after))
            emergencies = emergencies.Where(e => e.Id.CompareTo(after) < 0);
        var read = await emergencies.OrderByDescending(e => e.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        return page.Trim(read.ConvertAll(ViewOf), e => Cursor.After("", e.Id));
    }

    public async Task<EmergencyView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await context.Emergencies.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is { } emergency ? ViewOf(emergency) : null;

    public async Task<EmergencyView> AskAsync(string reason, int minutes, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } known)
            return known;
        var emergency = new Emergency { Id = id, AskedBy = Me, AskedAt = Now, Reason = reason, Minutes = minutes, Until = Now + Waiting };
        context.Emergencies.Add(emergency);
        await notices.TellAsync(Roles.Chair, "EmergencyAsked", Page, cancellationToken, minutes);
        await SaveAsync("EmergencyAsked", emergency, reason, cancellationToken);
        return ViewOf(emergency);
    }

    /// <summary>Confirms as the second person; or says why not.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at <paramref name="version"/>.</exception>
    public Task<GrantRefusal> ConfirmAsync(Guid id, int version, CancellationToken cancellationToken) => ChangeAsync(id, version, "EmergencyConfirmed", null, emergency =>
    {
        if (emergency.AskedBy == Me)
            return GrantRefusal.NotByYou;
        if (ViewOf(emergency).State != EmergencyState.Asked)
            return GrantRefusal.NotNow;
        (emergency.ConfirmedBy, emergency.Until) = (Me, Now.AddMinutes(emergency.Minutes));
        return GrantRefusal.None;
    }, cancellationToken);

    /// <summary>Ends it, or refuses what was asked for.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at <paramref name="version"/>.</exception>
    public Task<GrantRefusal> EndAsync(Guid id, int version, string? reason, CancellationToken cancellationToken) => ChangeAsync(id, version, "EmergencyEnded", reason, emergency =>
    {
        if (ViewOf(emergency).State == EmergencyState.Over)
            return GrantRefusal.NotNow;
        (emergency.Ended, emergency.EndedBy) = (Now, Me);
        return GrantRefusal.None;
    }, cancellationToken);

    private async Task<GrantRefusal> ChangeAsync(
        Guid id, int version, string notice, string? reason, Func<Emergency, GrantRefusal> change, CancellationToken cancellationToken)
    {
        if (await context.Emergencies.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } emergency)
            return GrantRefusal.Unknown;
        if (emergency.Version != version)
            throw new DbUpdateConcurrencyException();
        context.ExpectVersion(emergency, version);
        if (change(emergency) is not GrantRefusal.None and var refusal)
            return refusal;
        await SaveAsync(notice, emergency, reason ?? emergency.Reason, cancellationToken);
        memory.ForgetAccount(emergency.AskedBy);
        return GrantRefusal.None;
    }

    private async Task SaveAsync(string notice, Emergency emergency, string reason, CancellationToken cancellationToken)
    {
        await notices.TellAsync(Roles.Observer, notice, Page, cancellationToken, emergency.Minutes);
        using (current.Use(current.Actor, reason))
            await context.SaveChangesAsync(cancellationToken);
    }

    private EmergencyView ViewOf(Emergency emergency) => EmergencyView.Of(emergency, current.Actor, Now);
}

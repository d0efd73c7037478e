using Isc.Events;
using Isc.Mail.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Mail.Keeping;

/// <summary>Erases what was written to someone who was erased, and sends no more of it.</summary>
internal sealed class ForgetReader(MailDbContext context, TimeProvider clock) : IEventHandler<PersonErased>
{
    // Statements that do the same however often they run: delivered again, the event has no second effect.
    public async Task HandleAsync(Guid messageId, PersonErased happened, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var theirs = context.Letters.Where(l => l.AccountId == happened.AccountId);
        await theirs.Where(l => l.State == LetterState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(l => l.State, LetterState.Withheld).SetProperty(l => l.DueAt, (DateTime?)null).SetProperty(l => l.SettledAt, now).SetProperty(l => l.Version, l => l.Version + 1),
            cancellationToken);
        await context.Parts.Where(p => theirs.Any(l => l.Id == p.LetterId)).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.Text, (Isc.Text.LocalizedText?)null).SetProperty(p => p.Calendar, (Isc.Text.LocalizedText?)null), cancellationToken);
    }
}

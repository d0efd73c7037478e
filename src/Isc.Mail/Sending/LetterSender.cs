using Isc.Access;
using Isc.Mail.Composing;
using Isc.Mail.Data;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Mail.Sending;

/// <summary>
/// Hands due letters to the server. Before the server is asked, the letter is leased: of two senders one wins, and of a sender that
/// dies the letter is tried again, under the same Message-ID, when the lease ends.
/// </summary>
internal sealed class LetterSender(
    MailDbContext context, IRecipients recipients, LetterComposer composer, MailSettings settings, SiteAddress site, TimeProvider clock)
{
    // Refused for now: 1, 4, 16, 64 min, 4 h, 17 h later; then the administrator decides.
    public const int MaximumAttempts = 7;

    private const int BatchSize = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Sends what is due now and returns how many letters were settled.</summary>
    public async Task<int> SendAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await context.Letters.Where(l => l.DueAt <= now).OrderBy(l => l.DueAt).ThenBy(l => l.Id).Take(BatchSize).ToListAsync(cancellationToken);
        if (due.Count == 0)
            return 0;
        var readers = await recipients.FindAsync([.. due.Select(l => l.AccountId).OfType<Guid>().Distinct()], cancellationToken);
        using var connection = settings.Host is null ? null : new SmtpConnection(settings, site, clock);
        var settled = 0;
        foreach (var letter in due)
        {
            if (!await TryLeaseAsync(letter, cancellationToken))
                continue;
            await SettleAsync(letter, letter.AccountId is { } id ? readers.GetValueOrDefault(id) : null, connection, cancellationToken);
            settled += letter.State == LetterState.Waiting ? 0 : 1;
            // One letter is enough to learn that nobody answers.
            if (letter.State == LetterState.Waiting && letter.Attempts == 0)
                break;
        }

        return settled;
    }

    private async Task SettleAsync(Letter letter, Recipient? reader, SmtpConnection? connection, CancellationToken cancellationToken)
    {
        var parts = await context.Parts.Where(p => p.LetterId == letter.Id).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var readable = parts.Where(part => letter.AccountId is null || MayRead(reader, part.Class)).ToList();
        if (readable.Count == 0)
            Settle(letter, LetterState.Withheld, reader is null ? "There is no such account any more." : "The reader may no longer read it.");
        else
            await SendAsync(letter, readable, reader, connection, cancellationToken);
        if (letter.State == LetterState.Sent)
        {
            foreach (var part in parts.Where(part => part.Sensitive))
                part.Text = null;
        }

        letter.Version++;
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task SendAsync(Letter letter, List<LetterPart> parts, Recipient? reader, SmtpConnection? connection, CancellationToken cancellationToken)
    {
        ComposedLetter composed;
        try
        {
            composed = composer.Compose(parts, reader?.Email ?? letter.Recipient, reader);
        }
        catch (LetterException error)
        {
            Settle(letter, LetterState.Failed, error.Message);
            return;
        }

        if (connection is null)
            Settle(letter, LetterState.Kept, null);
        else
            Take(letter, await connection.SendAsync(composed, letter.MessageIdAt(site.Root.Host), cancellationToken));
    }

    private void Take(Letter letter, SmtpAnswer answer)
    {
        if (answer.Kind == SmtpAnswerKind.Taken)
            Settle(letter, LetterState.Sent, null);
        else if (answer.Kind == SmtpAnswerKind.Refused || (answer.Kind == SmtpAnswerKind.RefusedForNow && letter.Attempts >= MaximumAttempts))
            Settle(letter, LetterState.Failed, answer.Reason);
        else
            Postpone(letter, answer);
    }

    // That no server answers is not the letter's fault: it is tried for as long as it takes.
    private void Postpone(Letter letter, SmtpAnswer answer)
    {
        var blameless = answer.Kind == SmtpAnswerKind.Unreachable;
        var wait = blameless ? Pause : TimeSpan.FromMinutes(Math.Pow(4, letter.Attempts - 1));
        (letter.DueAt, letter.Error) = (clock.GetUtcNow().UtcDateTime + wait, Shortened(answer.Reason));
        if (blameless)
            letter.Attempts = 0;
    }

    private void Settle(Letter letter, LetterState state, string? error) =>
        (letter.State, letter.DueAt, letter.SettledAt, letter.Error) = (state, null, clock.GetUtcNow().UtcDateTime, Shortened(error));

    private static string? Shortened(string? reason) => reason?.Length > 1_000 ? reason[..1_000] : reason;

    // Of a restricted matter only that there is news is told, and only inside.
    private static bool MayRead(Recipient? reader, Classification asked) =>
        reader?.Actor.Readable.Contains(asked == Classification.Restricted ? Classification.Internal : asked) == true;

    private async Task<bool> TryLeaseAsync(Letter letter, CancellationToken cancellationToken)
    {
        letter.Attempts++;
        letter.Version++;
        letter.DueAt = clock.GetUtcNow().UtcDateTime + Lease;
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            context.Entry(letter).State = EntityState.Detached;
            return false;
        }
    }
}

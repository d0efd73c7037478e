using Isc.Access;
using Isc.Events;
using Isc.Mail.Data;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Mail.Keeping;

/// <summary>Makes a letter for each recipient, or adds to the one that still waits for more of its topic.</summary>
internal sealed class KeepLetters(MailDbContext context, IRecipients recipients, TimeProvider clock) : IEventHandler<MailRequested>
{
    // The hour in UTC at which a day's notices leave together.
    private const int DigestHour = 5;

    public async Task HandleAsync(Guid messageId, MailRequested happened, CancellationToken cancellationToken)
    {
        // A secret that was taken before, delivered once more after a crash.
        if (happened.Accounts is null)
            return;
        var accounts = await recipients.FindAsync(happened.Accounts, cancellationToken);
        var wanted = accounts.Values.Select(account => (Key: account.Id.ToString(), Account: (Recipient?)account))
            .Concat(happened.Addresses.Select(address => (Key: address.Trim().ToLowerInvariant(), Account: (Recipient?)null)))
            .DistinctBy(one => one.Key, StringComparer.Ordinal).ToList();
        var told = await context.Parts.AsNoTracking().Where(p => p.MessageId == messageId).Select(p => p.Recipient)
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var (key, account) in wanted.Where(one => !told.Contains(one.Key)))
            await AddAsync(messageId, happened, key, account, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        if (happened.Sensitive)
            await context.ForgetAsync(messageId, cancellationToken);
    }

    private async Task AddAsync(Guid messageId, MailRequested happened, string recipient, Recipient? account, CancellationToken cancellationToken)
    {
        // What is restricted joins nothing: a letter that others see would tell of it.
        var restricted = happened.Class == Classification.Restricted;
        var digest = happened.Topic is not null && account?.Preferences.Digest == true && !restricted;
        var topic = digest ? "digest" : happened.Topic;
        var letter = topic is null ? null : await context.Letters.FirstOrDefaultAsync(
            l => l.Recipient == recipient && l.Topic == topic && l.State == LetterState.Waiting && l.Attempts == 0 && (l.Class == Classification.Restricted) == restricted,
            cancellationToken);
        if (letter is null)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            letter = new Letter
            {
                Recipient = recipient,
                AccountId = account?.Id,
                Topic = topic,
                Class = happened.Class,
                CreatedAt = now,
                DueAt = topic is null ? now : digest ? NextDigest(now) : now + MailSettings.Window,
            };
            context.Add(letter);
        }
        else
        {
            letter.Class = (Classification)Math.Max((int)letter.Class, (int)happened.Class);
            letter.Version++;
        }

        context.Add(PartOf(messageId, happened, letter));
    }

    private static LetterPart PartOf(Guid messageId, MailRequested happened, Letter letter) => new()
    {
        LetterId = letter.Id,
        MessageId = messageId,
        Recipient = letter.Recipient,
        Class = happened.Class,
        Subject = happened.Subject,
        Text = happened.Text,
        Path = happened.Path,
        Calendar = happened.Calendar,
        Sensitive = happened.Sensitive,
    };

    private static DateTime NextDigest(DateTime now)
    {
        var today = now.Date.AddHours(DigestHour);
        return now < today ? today : today.AddDays(1);
    }
}

using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Isc.Mail.Composing;

namespace Isc.Mail.Sending;

/// <summary>One conversation with the SMTP server, for all letters of a run.</summary>
internal sealed class SmtpConnection(MailSettings settings, SiteAddress site, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SmtpClient _client = new(settings.Host, settings.Port)
    {
        EnableSsl = settings.StartTls,
        DeliveryMethod = SmtpDeliveryMethod.Network,
        Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
    };

    public void Dispose() => _client.Dispose();

    public async Task<SmtpAnswer> SendAsync(ComposedLetter letter, string messageId, CancellationToken cancellationToken)
    {
        using var mail = MessageOf(letter, messageId);
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await _client.SendMailAsync(mail, either.Token);
            return new(SmtpAnswerKind.Taken);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new(SmtpAnswerKind.Unreachable, $"The mail server did not answer within {Patience.TotalSeconds:0} s.");
        }
        catch (SmtpException error)
        {
            return new(KindOf(error.StatusCode), (error.InnerException ?? error).Message);
        }
    }

    private static SmtpAnswerKind KindOf(SmtpStatusCode status) => (int)status switch
    {
        >= 500 => SmtpAnswerKind.Refused,
        >= 400 and not (int)SmtpStatusCode.ServiceNotAvailable => SmtpAnswerKind.RefusedForNow,
        _ => SmtpAnswerKind.Unreachable,
    };

    private MailMessage MessageOf(ComposedLetter letter, string messageId)
    {
        var mail = new MailMessage(site.Mail, new MailAddress(letter.To, letter.Name, Encoding.UTF8))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        mail.Headers.Add("Message-ID", messageId);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Headers.Add("Content-Language", letter.Language);
        mail.AlternateViews.Add(ViewOf(letter.Html, new ContentType("text/html; charset=utf-8")));
        // One event: mail programs show its buttons. Several: each as a file.
        if (letter.Calendars is [var only])
            mail.AlternateViews.Add(ViewOf(only.Content, CalendarType(only)));
        foreach (var (calendar, i) in letter.Calendars.Select((calendar, i) => (calendar, i)))
            mail.Attachments.Add(FileOf(calendar, i == 0 ? "meeting.ics" : $"meeting-{i + 1}.ics"));
        return mail;
    }

    private static AlternateView ViewOf(string content, ContentType type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    private static Attachment FileOf(AttachedCalendar calendar, string name)
    {
        var file = new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Content)), CalendarType(calendar)) { Name = name, TransferEncoding = TransferEncoding.Base64 };
        file.ContentDisposition!.FileName = name;
        return file;
    }

    private static ContentType CalendarType(AttachedCalendar calendar) => new($"text/calendar; charset=utf-8; method={calendar.Method}");
}

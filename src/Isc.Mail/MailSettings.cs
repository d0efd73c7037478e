using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Isc.Mail;

/// <summary>How mail leaves, from <c>Isc:Mail:*</c>.</summary>
/// <param name="Host">The SMTP server; null keeps mails without sending them.</param>
/// <param name="Port">587 unless set.</param>
/// <param name="User">Account at the server; null where it asks for none.</param>
/// <param name="Password">Its password.</param>
/// <param name="StartTls">Whether the connection is encrypted: true unless set, and always to another machine.</param>
internal sealed record MailSettings(string? Host, int Port, string? User, string? Password, bool StartTls)
{
    private delegate bool Parser<T>(string text, out T value);

    /// <summary>How long mails of one topic wait for another.</summary>
    public static TimeSpan Window => TimeSpan.FromMinutes(2);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="OperatorException">One cannot be used.</exception>
    public static MailSettings Read(IConfiguration settings)
    {
        var mail = settings.GetSection("Isc:Mail");
        var host = mail["Host"] is { Length: > 0 } name ? name : null;
        if (host is not null && mail["From"] is null)
            throw new OperatorException("Isc:Mail:Host is set, but Isc:Mail:From is not; set it to the address that mails come from.");
        var startTls = Read<bool>("StartTls", true, bool.TryParse, "true or false");
        if (host is not null && !startTls && !ThisMachine.Is(host))
            throw new OperatorException($"Isc:Mail:StartTls is false, but Isc:Mail:Host, '{host}', is another machine; set it to true.");
        return new(host, Read<int>("Port", 587, int.TryParse, "a port"), mail["User"], mail["Password"], startTls);

        T Read<T>(string key, T otherwise, Parser<T> parse, string wanted) => mail[key] is not { Length: > 0 } text ? otherwise
            : parse(text, out var value) ? value
            : throw new OperatorException(string.Create(CultureInfo.InvariantCulture, $"Isc:Mail:{key} is '{text}'; set it to {wanted}."));
    }
}

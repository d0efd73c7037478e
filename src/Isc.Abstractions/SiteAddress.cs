using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Isc;

/// <summary>Where this deployment is reached, from <c>Isc:Address</c> and <c>Isc:Mail:From</c>: for what leaves it, as mails and calendars do.</summary>
/// <param name="Root">Address of the site.</param>
/// <param name="Mail">Whom its mails come from.</param>
public sealed record SiteAddress(Uri Root, MailAddress Mail)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="OperatorException">One cannot be used.</exception>
    public static SiteAddress Read(IConfiguration settings)
    {
        var (site, from) = (settings["Isc:Address"] ?? "http://localhost:5000", settings["Isc:Mail:From"] ?? "isc@localhost");
        return new(
            Uri.TryCreate(site, UriKind.Absolute, out var root) && root.Scheme is "http" or "https"
                ? root
                : throw new OperatorException($"Isc:Address is '{site}'; set it to the address under which people reach this site."),
            MailAddress.TryCreate(from, out var mail) ? mail : throw new OperatorException($"Isc:Mail:From is '{from}'; set it to a mail address."));
    }

    /// <summary>A page in a language.</summary>
    /// <param name="language">One of the six.</param>
    /// <param name="path">From the root of the language: <c>/meetings</c>.</param>
    public Uri PageIn(string language, string path) => new(Root, $"/{language}{path}");
}

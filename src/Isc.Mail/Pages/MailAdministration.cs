using Isc.Mail.Access;
using Isc.Mail.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Mail.Pages;

internal sealed class MailAdministration(IStringLocalizer<Texts> words) : IAdministrationLinks
{
    public IReadOnlyList<AdministrationLink> Links => [new(words["Mail"], words["Mail_Summary"], "/administration/mail", MailPermissions.See, 40)];
}

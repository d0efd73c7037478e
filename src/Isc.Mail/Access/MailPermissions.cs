using Isc.Access;
using Isc.Mail.Text;

namespace Isc.Mail.Access;

internal sealed class MailPermissions : IPermissionSource
{
    /// <summary>To see what was mailed to whom, and to send again what failed. What a mail says is for those who may read its class.</summary>
    public const string See = "mail.see";

    public IReadOnlyList<Permission> Permissions { get; } = [new(See, typeof(Texts), Roles.Administrator, Roles.Secretariat)];
}

using Isc.Data;
using Isc.Mail.Composing;
using Isc.Mail.Data;
using Isc.Mail.Listing;
using Isc.Mail.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Mail;

/// <summary>Registers this kernel.</summary>
public static class MailServices
{
    /// <summary>Keeps what <see cref="MailRequested"/> asks for, and sends it where <c>Isc:Mail:Host</c> names a server.</summary>
    /// <exception cref="OperatorException">A setting cannot be used.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration settings) => services
        .AddModuleContext<MailDbContext>()
        .AddSingleton(MailSettings.Read(settings))
        .AddScoped<LetterComposer>()
        .AddScoped<LetterSender>()
        .AddScoped<LetterList>();
}

/** The digest of every published rule set, by id and version. Written by `npm run digests -- --publish`. */
export const pins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "menpan-skm/2017": {
    "1.0.0": "sha256-a96c515a36856ba57710a27197f01d5608d49f862ab9a18cdbb67ef9c7c9f481",
  },
  "ombudsman-ri/2015/kementerian-lembaga": {
    "1.0.0": "sha256-a9aa5c8b17550d0bc14f2cbbdd036db1486c5d015a245f433149d995fef023e3",
  },
  "ombudsman-ri/2015/pemda": {
    "1.0.0": "sha256-2ceb4d7d99523fb674f61913f955fe00051bd9e84194cb8611ed88ca1a9cadb0",
  },
  "ombudsman-ri/2016/kementerian-lembaga": {
    "1.0.0": "sha256-47fa1f51e29adfb02776bdc405b92dfc8b938feed93731eb292ab1d7359db170",
  },
  "ombudsman-ri/2016/pemda": {
    "1.0.0": "sha256-a23a19b4c39f1ba8fe5d809ca2731cd2216f43229d68884c21c8b5d8652461f4",
  },
  "ombudsman-ri/2017/kementerian-lembaga": {
    "1.0.0": "sha256-e8f70dda375f1ec7e4b9ae056dd46d8ea25d9820f686e8f3448c0dc10a5e4a14",
  },
  "ombudsman-ri/2017/pemda": {
    "1.0.0": "sha256-4bf83937b924fcb1c66833328cf0e6cfcaa86872b906790301695cac2ea6428c",
  },
  "ombudsman-ri/2018/kementerian-lembaga": {
    "1.0.0": "sha256-93863d485e225a1f452d4ac53430cc7756e5d4e3b82fa86fd83c9f4cf5e2235b",
  },
  "ombudsman-ri/2018/pemda": {
    "1.0.0": "sha256-8c413d6c096e1bb47a59050a7c4c0a8977cfa3962c780bf6162ec614ce6a24df",
  },
  "ombudsman-ri/2019/kementerian-lembaga": {
    "1.0.0": "sha256-3539f83d6dcae2a39c036f76c41e65b0bbaf9c4e3758b7f0f25b4c0644d7c026",
  },
  "ombudsman-ri/2019/pemda": {
    "1.0.0": "sha256-01793adc166c8df71f042d0583060d2aff92cd912b498150323a0d38c3e4b7da",
  },
  "ombudsman-ri/2021": {
    "1.0.0": "sha256-78f8e004f9c736ae9ae60ea409f96636b6a914f091c37a05f59e00ee5d3882cf",
  },
  "ombudsman-ri/2022": {
    "1.0.0": "sha256-1bb5760a82de3c44e85529db4a8a9f025b63bc8c4aaf38efb4b231d1fea062d3",
  },
  "ombudsman-ri/2023": {
    "1.0.0": "sha256-ab3eec3fdf66c3a7d1bf15354655418222735227817323c8351693dee14790c2",
  },
  "ombudsman-ri/2024": {
    "1.0.0": "sha256-e74b778783e24786660cf278fa159e6090cbe326917514a12f779fa5a4d98b48",
  },
  "ombudsman-ri/2025": {
    "1.0.0": "sha256-db4fc4d50daf62da14a173b92a6de11a3b4b3afb29fe5d3ad0c77df4b660bee7",
  },
};
